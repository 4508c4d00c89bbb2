package org.profint.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signed lists, kept for a minute: anybody may ask for one, as often as they like. */
@ApplicationScoped
class StatusLists {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<Integer, Signed> signed = new ConcurrentHashMap<>();
    private Minting minting;
    private Clock clock;

    /** What was signed, when, and for which places. */
    private record Signed(List<Integer> revoked, Instant at, String text) {}

    protected StatusLists() {}

    @Inject
    StatusLists(Minting minting, Clock clock) {
        this.minting = minting;
        this.clock = clock;
    }

    /** Signed anew as soon as another badge of the list holds no more. */
    String of(int number, List<Integer> revoked) {
        Instant now = clock.instant();
        Signed last = signed.get(number);
        if (last != null
                && last.revoked().equals(revoked)
                && last.at().plus(KEPT).isAfter(now)) {
            return last.text();
        }
        String text = minting.statusList(number, revoked);
        signed.put(number, new Signed(List.copyOf(revoked), now, text));
        return text;
    }
}
