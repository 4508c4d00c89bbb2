package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.profint.house.Kept;
import org.profint.people.FormerPeople;

/**
 * Guests of sessions that are long over and that nobody has claimed: their name goes, what they said with others stays
 * under “a participant”. Without a letter: a guest has no address.
 */
@ApplicationScoped
class KeptGuests implements Kept.Silently {

    private static final int MOST = 500;

    private FormerPeople formerPeople;
    private Erasing erasing;

    protected KeptGuests() {}

    @Inject
    KeptGuests(FormerPeople formerPeople, Erasing erasing) {
        this.formerPeople = formerPeople;
        this.erasing = erasing;
    }

    @Override
    public Kind kind() {
        return Kind.GUESTS;
    }

    @Override
    public int forget(Instant before, Collection<String> held) {
        return (int) formerPeople.guests(before, MOST).stream()
                .filter(each -> !held.contains(each) && erasing.erase(each))
                .count();
    }
}
