package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;

/** Somebody's own sign-ins: to see where one is still in, and to end what should not be. */
@ApplicationScoped
@Transactional
public class Sessions {

    private SignIns signIns;
    private Accounts accounts;
    private Audit audit;
    private Clock clock;

    protected Sessions() {}

    @Inject
    public Sessions(SignIns signIns, Accounts accounts, Audit audit, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that still let somebody in, the last used first, at most 500. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<SessionView> of(Person person) {
        return signIns.of(person.id()).stream()
                .filter(each -> each.isOpen(clock.instant()))
                .map(each -> each.view(person.signInId()))
                .toList();
    }

    /** @throws Problem.NotFound when it is not there, has ended, or is somebody else's */
    public void end(Person person, String signInId) {
        if (!signIns.end(person.id(), signInId, clock.instant())) {
            throw new Problem.NotFound("sign-in", signInId);
        }
        audit.note(person.id(), Audit.Act.SIGN_IN_ENDED, person.id(), "one");
    }

    public void endOthers(Person person) {
        signIns.endOthers(person.id(), person.signInId(), clock.instant());
        audit.note(person.id(), Audit.Act.SIGN_IN_ENDED, person.id(), "all others");
    }

    /** A second factor was shown in this very sign-in: roles count from the next request. */
    public void proved(Person person) {
        signIns.byId(person.signInId()).ifPresent(each -> each.prove(clock.instant()));
    }

    /**
     * Whoever finds an open browser must not make a way in for later, and what belongs to everybody stays as it is.
     *
     * @throws Problem.Invalid when this person came in too long ago to change the ways in, or with a demonstration
     *     account
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void checkMayChangeWaysIn(Person person) {
        if (accounts.byId(person.id()).filter(Account::isDemo).isPresent()) {
            throw new Problem.Invalid("fresh", "people.ways-in.demo");
        }
        signIns.byId(person.signInId())
                .filter(each -> each.isFresh(clock.instant()))
                .orElseThrow(() -> new Problem.Invalid("fresh", "people.ways-in.not-fresh"));
    }
}
