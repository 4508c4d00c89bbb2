package org.profint.discussion;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.profint.house.Language;
import org.profint.house.Listener;

/** A page on which somebody looks at a discussion, in their language. */
class Onlooker extends Listener {

    private final Language language;

    Onlooker(String personId, Language language, SseEventSink sink, Sse sse, int last, Instant since) {
        super(personId, sink, sse, last, since);
        this.language = language;
    }

    Language language() {
        return language;
    }
}
