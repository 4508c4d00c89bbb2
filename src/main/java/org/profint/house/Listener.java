package org.profint.house;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Instant;

/** A page on which somebody looks at something while others change it. */
public class Listener {

    private final String personId;
    private final SseEventSink sink;
    private final Sse sse;
    private final Instant since;
    private int last;

    /** @param last the number of the last change that the page knows */
    public Listener(String personId, SseEventSink sink, Sse sse, int last, Instant since) {
        this.personId = personId;
        this.sink = sink;
        this.sse = sse;
        this.last = last;
        this.since = since;
    }

    /**
     * The number of the last change that a page knows.
     *
     * @param lastEventId as the browser sends it when it comes again, or null
     * @param after as the page said it when it came first
     */
    public static int known(String lastEventId, int after) {
        return lastEventId != null && lastEventId.matches("[0-9]{1,9}") ? Integer.parseInt(lastEventId) : after;
    }

    public String personId() {
        return personId;
    }

    public int last() {
        return last;
    }

    public Instant since() {
        return since;
    }

    public boolean isOpen() {
        return !sink.isClosed();
    }

    /** A change, unless the page knows it. */
    public void tell(int number, String name, String words) {
        if (number > last) {
            send(sse.newEventBuilder()
                    .id(String.valueOf(number))
                    .name(name)
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, words)
                    .build());
            last = number;
        }
    }

    /** There was a change that is nothing for this page. */
    public void pass(int number) {
        last = Math.max(last, number);
    }

    /** Passing words, without a number. */
    public void tell(String name, String words) {
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
    public void close() {
        try {
            sink.close();
        } catch (IOException | IllegalStateException closed) {
            // It was gone already.
        }
    }
}
