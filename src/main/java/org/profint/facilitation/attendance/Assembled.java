package org.profint.facilitation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.discussion.Gathered;

/** Tells the discussion who was there. */
@ApplicationScoped
class Assembled implements Gathered {

    private Presences presences;

    protected Assembled() {}

    @Inject
    Assembled(Presences presences) {
        this.presences = presences;
    }

    @Override
    public Map<String, Set<String>> present(Collection<String> sessionIds) {
        return presences.standing(sessionIds).stream()
                .collect(Collectors.groupingBy(
                        SessionPresence::sessionId,
                        Collectors.mapping(SessionPresence::accountId, Collectors.toSet())));
    }
}
