package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.profint.house.Problem;

/** What a new password brings with it, in one transaction: old links and other devices are out, and a letter says so. */
@ApplicationScoped
@Transactional
class Renewal {

    private Accounts accounts;
    private SignIns signIns;
    private RecoveryLinks links;
    private Audit audit;
    private Alerts alerts;
    private Clock clock;

    protected Renewal() {}

    @Inject
    Renewal(Accounts accounts, SignIns signIns, RecoveryLinks links, Audit audit, Alerts alerts, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.audit = audit;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** @param but the sign-in that stays, null for none */
    public void renew(String accountId, String hash, String but) {
        Instant now = clock.instant();
        accounts.byId(accountId)
                .orElseThrow(() -> new Problem.NotFound("account", accountId))
                .rehash(hash);
        links.endAll(accountId, now);
        signIns.endOthers(accountId, but, now);
        audit.note(accountId, Audit.Act.PASSWORD_CHANGED, accountId, but == null ? "by a link" : "by oneself");
        alerts.tell(accountId, "people.letter.password");
    }

    /** The same, by a link: it must be good still when it is used, and is used once. */
    public void renewBy(String token, String hash) {
        Instant now = clock.instant();
        RecoveryLink link =
                links.byToken(token).filter(each -> each.isGood(now)).orElseThrow(Recovering::isOver);
        if (!links.use(token, link.accountId(), now)) {
            throw Recovering.isOver();
        }
        renew(link.accountId(), hash, null);
    }
}
