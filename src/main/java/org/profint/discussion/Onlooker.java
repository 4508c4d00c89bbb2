package org.profint.discussion;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.profint.house.Language;
import org.profint.house.Listener;
import org.profint.people.Person;

/** A page on which somebody looks at a discussion, in their language. */
class Onlooker extends Listener {

    private final Language language;
    private final boolean mayFacilitate;

    Onlooker(Person person, Language language, SseEventSink sink, Sse sse, int last, Instant since) {
        super(person.id(), sink, sse, last, since);
        this.language = language;
        // Empty while the role waits for a second factor.
        mayFacilitate = person.id().equals(person.facilitating());
    }

    boolean facilitates(boolean hasTheRole) {
        return hasTheRole && mayFacilitate;
    }

    Language language() {
        return language;
    }
}
