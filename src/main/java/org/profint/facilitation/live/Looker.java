package org.profint.facilitation.live;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.profint.house.Listener;

/** A screen on which somebody follows a session, or a wall that hangs on a key or on the account of who leads. */
class Looker extends Listener {

    private final String key;
    private final boolean wall;
    private String answers;

    /**
     * @param personId empty for one that hangs on a key
     * @param key empty for one that hangs on an account
     */
    Looker(String personId, String key, boolean wall, SseEventSink sink, Sse sse, int last, Instant since) {
        super(personId, sink, sse, last, since);
        this.key = key;
        this.wall = wall;
    }

    String key() {
        return key;
    }

    boolean isWall() {
        return wall;
    }

    /** All that stands on the wall, when it is not what stands there. */
    void show(String words) {
        if (!words.equals(answers)) {
            tell("answers", words);
            answers = words;
        }
    }
}
