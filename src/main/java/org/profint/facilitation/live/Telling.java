package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Listener;

/** Looks who may still follow a session, and tells each screen what is for it. */
@ApplicationScoped
class Telling {

    private static final Jsonb JSON = JsonbBuilder.create();

    private LiveSessions live;
    private Presenting presenting;
    private Clock clock;

    protected Telling() {}

    @Inject
    Telling(LiveSessions live, Presenting presenting, Clock clock) {
        this.live = live;
        this.presenting = presenting;
        this.clock = clock;
    }

    /** At most three statements for all screens, and three more where there is a wall. */
    @Transactional
    public void tell(String sessionId, List<Listener> listeners) {
        Instant now = clock.instant();
        List<Looker> all = listeners.stream().map(Looker.class::cast).toList();
        Set<String> people = all.stream()
                .map(Looker::personId)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        Set<String> sitting = live.sitting(sessionId, people);
        boolean keyed = all.stream().anyMatch(each -> !each.key().isEmpty());
        Set<String> keys =
                keyed ? live.keys(sessionId, now).stream().map(LiveKey::text).collect(Collectors.toSet()) : Set.of();
        List<Looker> there = all.stream()
                .filter(each -> each.key().isEmpty() ? sitting.contains(each.personId()) : keys.contains(each.key()))
                .toList();
        live.find(sessionId).ifPresent(session -> tell(session, all, there, now));
        all.stream().filter(each -> !there.contains(each)).forEach(Listener::close);
    }

    private void tell(LiveSession session, List<Looker> all, List<Looker> there, Instant now) {
        boolean parked = there.stream().anyMatch(each -> !each.isWall() && each.last() < session.lastChange());
        LiveState wall = LiveState.of(session, List.of(), now);
        String words = parked ? JSON.toJson(LiveState.of(session, live.points(session.sessionId()), now)) : "";
        String bare = JSON.toJson(wall);
        there.stream().filter(each -> !each.isWall()).forEach(each -> each.tell(wall.change(), "state", words));
        List<Looker> walls = all.stream().filter(Looker::isWall).toList();
        if (session.hasEnded()) {
            // Their keys are dead; that it is over is the last thing that they hear.
            walls.forEach(each -> each.tell(wall.change(), "state", bare));
        } else {
            List<Looker> lit = walls.stream().filter(there::contains).toList();
            lit.forEach(each -> each.tell(wall.change(), "state", bare));
            if (!lit.isEmpty()) {
                String answers = JSON.toJson(presenting.answers(live.wall(session.sessionId()), wall));
                lit.forEach(each -> each.show(answers));
            }
        }
    }
}
