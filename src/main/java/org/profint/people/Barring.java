package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.house.Problem;

/** An administrator closes an account, opens it again, ends somebody's sign-ins. Nothing of theirs is deleted. */
@ApplicationScoped
@Transactional
public class Barring {

    @PersistenceContext
    private EntityManager entities;

    private Accounts accounts;
    private Audit audit;
    private Clock clock;

    protected Barring() {}

    @Inject
    Barring(Accounts accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody comes in with this account from now on, and who is in is out.
     *
     * @throws Problem.Invalid for one's own account: somebody has to be able to open it again
     */
    public void close(Person admin, String accountId) {
        existing(admin, accountId);
        if (admin.id().equals(accountId)) {
            throw new Problem.Invalid("person", "people.barring.not-oneself");
        }
        int closed = entities.createQuery(
                        "update Account a set a.disabledAt = :now where a.id = :id" + " and a.disabledAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", accountId)
                .executeUpdate();
        if (closed > 0) {
            accounts.endAll(accountId, clock.instant());
            audit.note(admin.id(), Audit.Act.ACCOUNT_CLOSED, accountId, "");
        }
    }

    public void open(Person admin, String accountId) {
        existing(admin, accountId);
        int opened = entities.createQuery(
                        "update Account a set a.disabledAt = null where a.id = :id" + " and a.disabledAt is not null")
                .setParameter("id", accountId)
                .executeUpdate();
        if (opened > 0) {
            audit.note(admin.id(), Audit.Act.ACCOUNT_OPENED, accountId, "");
        }
    }

    /** Whoever is in with this account has to sign in again. */
    public void endSignIns(Person admin, String accountId) {
        existing(admin, accountId);
        accounts.endAll(accountId, clock.instant());
        audit.note(admin.id(), Audit.Act.SIGNED_OUT_EVERYWHERE, accountId, "");
    }

    private void existing(Person admin, String accountId) {
        admin.checkAdmin();
        accounts.byId(accountId == null ? "" : accountId).orElseThrow(() -> new Problem.NotFound("account", accountId));
    }
}
