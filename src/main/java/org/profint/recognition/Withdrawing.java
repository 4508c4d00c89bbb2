package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Person;
import org.profint.people.PersonLeft;
import org.profint.recognition.AttestationView.Cause;

/** Takes attestations back: their holder as they like, an administrator with a reason, an erasure without a word. */
@ApplicationScoped
@Transactional
public class Withdrawing {

    private static final int LONGEST_REASON = 500;

    private Attestations attestations;
    private Audit audit;
    private Clock clock;

    protected Withdrawing() {}

    @Inject
    Withdrawing(Attestations attestations, Audit audit, Clock clock) {
        this.attestations = attestations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on whoever checks it learns that it holds no more. Said twice, the first word stands.
     *
     * @throws Problem.NotFound for everybody but its holder and an administrator
     * @throws Problem.Invalid with field {@code reason} when an administrator gives none
     */
    public void withdraw(Person person, String code, String reason) {
        Attestations.Pair pair = attestations
                .byCode(code)
                .filter(each -> isHolder(person, each) || person.isAdmin())
                .orElseThrow(() -> new Problem.NotFound("attestation", code));
        boolean holder = isHolder(person, pair);
        String words = reason == null ? "" : reason.strip();
        if (!holder && words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Problem.Invalid("reason", "recognition.reason.missing");
        }
        attestations.hold(code).filter(each -> each.revokedAt() == null).ifPresent(status -> {
            Cause cause = holder ? Cause.HOLDER : Cause.ISSUER;
            status.revoke(person.id(), cause, holder ? null : words, clock.instant());
            audit.note(
                    person.id(),
                    Audit.Act.ATTESTATION_WITHDRAWN,
                    pair.attestation().accountId(),
                    holder ? "by its holder" : "by the issuer");
        });
    }

    private static boolean isHolder(Person person, Attestations.Pair pair) {
        return pair.attestation().accountId().equals(person.id());
    }

    /**
     * What a list says for the places of badges that hold no more.
     *
     * @throws Problem.NotFound when no badge stands in it
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Integer> revoked(int list) {
        if (attestations.isEmpty(list)) {
            throw new Problem.NotFound("list", String.valueOf(list));
        }
        return attestations.revoked(list);
    }

    /** The attestations go with the data of their holder; that they held once, and hold no more, stays. */
    void left(@Observes PersonLeft left) {
        attestations.codes(left.accountId()).stream()
                .flatMap(code -> attestations.hold(code).stream())
                .forEach(status -> status.revoke(null, Cause.ERASED, null, clock.instant()));
    }
}
