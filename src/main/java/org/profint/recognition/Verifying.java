package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Throttle;
import org.profint.recognition.Verdict.Kind;
import org.profint.recognition.badge.Minting;

/** Says whether an attestation, or a badge, is genuine: to anybody who has its code or the badge itself. */
@ApplicationScoped
public class Verifying {

    private static final int LONGEST_BADGE = 60_000;

    private Attestations attestations;
    private Minting minting;
    private Throttle throttle;

    protected Verifying() {}

    @Inject
    Verifying(Attestations attestations, Minting minting, Throttle throttle) {
        this.attestations = attestations;
        this.minting = minting;
        this.throttle = throttle;
    }

    /**
     * By the code, as it stands in the address or on paper.
     *
     * @param place where the request comes from
     * @throws Problem.TooMany for who guesses; never for a code that there is, whoever else guesses from there
     */
    public Verdict byCode(String typed, String place) {
        Verdict verdict = verdict(Codes.read(typed));
        if (verdict.kind() == Kind.UNKNOWN) {
            // Apart from sign-ins: wrong codes must not lock anybody out of their account.
            String who = "attestation " + place;
            throttle.check(who, who);
            throttle.failed(who, who);
        }
        return verdict;
    }

    private Verdict verdict(String code) {
        Optional<AttestationView> found = attestations.byCode(code).map(Attestations.Pair::view);
        if (found.isPresent()) {
            return new Verdict(found.get().holds() ? Kind.GENUINE : Kind.REVOKED, found.get());
        }
        return attestations
                .status(code)
                .map(status -> new Verdict(
                        Kind.REVOKED, new AttestationView(code, null, null, status.revokedAt(), status.cause(), null)))
                .orElse(Verdict.UNKNOWN);
    }

    /**
     * By the badge: its code says which it would be, the signature that it is, and what was kept that not a letter in it
     * is another, also none that the signature does not reach.
     */
    public Verdict byBadge(String text, String place) {
        String badge = text == null ? "" : text.strip();
        Optional<String> code = badge.length() > LONGEST_BADGE ? Optional.empty() : minting.code(badge);
        if (code.isEmpty()) {
            return new Verdict(Kind.NO_BADGE, null);
        }
        Verdict verdict = byCode(code.get(), place);
        if (verdict.kind() == Kind.UNKNOWN || isAsKept(code.get(), badge) && minting.isOurs(badge)) {
            return verdict;
        }
        return new Verdict(Kind.CHANGED, null);
    }

    private boolean isAsKept(String code, String badge) {
        return attestations
                .byCode(code)
                .map(each -> Minting.same(each.attestation().badge(), badge))
                .orElse(true);
    }
}
