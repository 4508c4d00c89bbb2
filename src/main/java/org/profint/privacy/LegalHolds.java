package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.FormerPeople;
import org.profint.people.Person;

/** Accounts of which nothing is deleted for the time being. Each hold has its dates and its administrator. */
@ApplicationScoped
@Transactional
public class LegalHolds {

    @PersistenceContext
    private EntityManager entities;

    private FormerPeople formerPeople;
    private Audit audit;
    private Clock clock;

    protected LegalHolds() {}

    @Inject
    LegalHolds(FormerPeople formerPeople, Audit audit, Clock clock) {
        this.formerPeople = formerPeople;
        this.audit = audit;
        this.clock = clock;
    }

    /** Holds an account; one on hold stays so. */
    public void hold(Person admin, String accountId) {
        admin.checkAdmin();
        formerPeople.leaver(accountId).orElseThrow(() -> new Problem.NotFound("account", accountId));
        if (!isHeld(accountId)) {
            entities.persist(new LegalHold(accountId, admin.id(), clock.instant()));
            audit.note(admin.id(), Audit.Act.LEGAL_HOLD_CHANGED, accountId, "held");
        }
    }

    /** Ends a hold; what was due meanwhile is deleted at the next run. */
    public void release(Person admin, String accountId) {
        admin.checkAdmin();
        open(accountId).forEach(hold -> {
            hold.release(admin.id(), clock.instant());
            audit.note(admin.id(), Audit.Act.LEGAL_HOLD_CHANGED, accountId, "released");
        });
    }

    public boolean isHeld(String accountId) {
        return !open(accountId).isEmpty();
    }

    private List<LegalHold> open(String accountId) {
        return entities.createQuery(
                        "select h from LegalHold h where h.accountId = :account and h.releasedAt is null",
                        LegalHold.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Never empty, so that a query can ask for who is not in it: nobody has the empty id. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<String> held() {
        Set<String> held = new HashSet<>(
                entities.createQuery("select h.accountId from LegalHold h where h.releasedAt is null", String.class)
                        .getResultList());
        held.add("");
        return held;
    }
}
