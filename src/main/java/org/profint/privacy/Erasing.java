package org.profint.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.people.Audit;
import org.profint.people.Contact;
import org.profint.people.FormerPeople;
import org.profint.people.GuestClaimed;
import org.profint.people.Leaving;
import org.profint.people.PersonLeft;

/** The end of somebody's data here. What goes and what stays, the tags say; this class knows no table. */
@ApplicationScoped
@Transactional
class Erasing {

    /** Between asking and going: so long one can change one's mind. */
    static final Duration WAITING = Duration.ofDays(7);

    /** After the rooms that put something together. */
    private static final int LAST = 4000;

    @PersistenceContext
    private EntityManager entities;

    private Holdings holdings;
    private LegalHolds holds;
    private FormerPeople formerPeople;
    private Audit audit;
    private Texts texts;
    private Clock clock;
    private Event<Object> events;

    protected Erasing() {}

    @Inject
    Erasing(
            Holdings holdings,
            LegalHolds holds,
            FormerPeople formerPeople,
            Audit audit,
            Texts texts,
            Clock clock,
            Event<Object> events) {
        this.holdings = holdings;
        this.holds = holds;
        this.formerPeople = formerPeople;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** What has to be done before this person can leave, as keys of sentences; empty when nothing. */
    public List<String> reasonsToStay(String accountId) {
        Leaving leaving = new Leaving(accountId, new ArrayList<>());
        events.fire(leaving);
        return leaving.reasons();
    }

    /** Accounts whose day has come, first asked first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> dueNow() {
        return entities.createQuery(
                        "select r.accountId from ErasureRequest r where r.dueAt <= :now order by r.dueAt", String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /** Erases somebody who asked and whose day has come, unless somebody needs them after all. */
    public boolean eraseAsAsked(String accountId) {
        ErasureRequest request = entities.find(ErasureRequest.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        boolean wanted = request != null && !request.dueAt().isAfter(clock.instant());
        return wanted && reasonsToStay(accountId).isEmpty() && erase(accountId);
    }

    /**
     * Erases somebody at once. Their rows go, or stay without them under an account that stands for a former participant.
     *
     * @return false when there is no such person, or they are on hold
     */
    public boolean erase(String accountId) {
        Optional<Contact> contact = formerPeople.leaver(accountId);
        if (contact.isEmpty() || holds.isHeld(accountId)) {
            return false;
        }
        events.fire(new PersonLeft(accountId));
        String name = formerPeople.isGuest(accountId) ? "privacy.former-guest" : "privacy.former";
        String standIn = standIn(name, contact.get().language());
        // From here on the rows change under the entities, so none may be written any more.
        entities.flush();
        entities.clear();
        String address = contact.get().address().orElse("").toLowerCase(Locale.ROOT);
        holdings.erasing().forEach(statement -> execute(statement, accountId, address, standIn));
        String hash = FormerPeople.hash(accountId);
        entities.merge(new ErasedAccount(hash, clock.instant()));
        audit.note(null, Audit.Act.ACCOUNT_ERASED, standIn, "");
        events.fire(new AccountErased(hash));
        return true;
    }

    /** A guest turned out to be somebody: all rows that were theirs are that account's, and the guest is gone. */
    void claimed(@Observes @Priority(LAST) GuestClaimed claimed) {
        // For the log alone, whose seals let nobody stand in but who is erased.
        String standIn = standIn(
                "privacy.former-guest",
                formerPeople.leaver(claimed.guestId()).map(Contact::language).orElse(Language.FR));
        entities.flush();
        entities.clear();
        holdings.moving().forEach(each -> execute(each, claimed.guestId(), "", claimed.accountId()));
        holdings.erasing().forEach(each -> execute(each, claimed.guestId(), "", standIn));
        audit.note(claimed.by(), Audit.Act.ACCOUNT_ERASED, claimed.accountId(), "guest");
    }

    private String standIn(String name, Language language) {
        return formerPeople.standIn(texts.text(language, name), language);
    }

    private void execute(String statement, String... values) {
        Query query = entities.createNativeQuery(statement);
        for (int at = 1; at <= values.length; at++) {
            if (statement.contains("?" + at)) {
                query.setParameter(at, values[at - 1]);
            }
        }
        query.executeUpdate();
    }
}
