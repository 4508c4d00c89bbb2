package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.profint.house.Kept;
import org.profint.people.FormerPeople;

/** Accounts that nobody has used for long. Whom somebody still needs, stays. */
@ApplicationScoped
class KeptAccounts implements Kept.WithNotice {

    private FormerPeople formerPeople;
    private Erasing erasing;

    protected KeptAccounts() {}

    @Inject
    KeptAccounts(FormerPeople formerPeople, Erasing erasing) {
        this.formerPeople = formerPeople;
        this.erasing = erasing;
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNTS;
    }

    @Override
    public List<String> owners(Instant before, int most) {
        return formerPeople.dormant(before, most);
    }

    @Override
    public int forget(Instant before, String accountId) {
        return erasing.reasonsToStay(accountId).isEmpty() && erasing.erase(accountId) ? 1 : 0;
    }
}
