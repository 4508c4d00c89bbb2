package org.profint.worksheet;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** A page on which somebody looks at a worksheet while others write in it. */
final class Watcher {

    private final String personId;
    private final SseEventSink sink;
    private final Sse sse;
    private final Jsonb json;
    private final Instant since;
    private int last;

    /** @param last the number of the last change that the page knows */
    Watcher(String personId, SseEventSink sink, Sse sse, Jsonb json, int last, Instant since) {
        this.personId = personId;
        this.sink = sink;
        this.sse = sse;
        this.json = json;
        this.last = last;
        this.since = since;
    }

    String personId() {
        return personId;
    }

    int last() {
        return last;
    }

    Instant since() {
        return since;
    }

    boolean isOpen() {
        return !sink.isClosed();
    }

    /** In their order, and each once. */
    void tell(List<ChangeView> changes) {
        for (ChangeView change : changes) {
            if (change.number() > last) {
                send(sse.newEventBuilder()
                        .id(String.valueOf(change.number()))
                        .name("change")
                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                        .data(String.class, json.toJson(change))
                        .build());
                last = change.number();
            }
        }
    }

    /** Who is where: passing words, without a number. */
    void tell(String name, String words) {
        send(sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(String.class, words)
                .build());
    }

    /** A comment that no page hears: it shows whether there is still one. */
    void knock() {
        send(sse.newEventBuilder().comment("").build());
    }

    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).exceptionally(gone -> {
                close();
                return null;
            });
        } catch (IllegalStateException gone) {
            close();
        }
    }

    /** The page comes again by itself, and says which change it knew last. */
    void close() {
        try {
            sink.close();
        } catch (IOException | IllegalStateException closed) {
            // It was gone already.
        }
    }
}
