package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.house.Visitor;

/**
 * People who come to one session without an account to sign in with. Whoever calls has seen the code of the room. Nobody
 * comes back as a guest on another device: there is nothing to sign in with.
 */
@ApplicationScoped
@Transactional
public class Guesting {

    private static final int LONGEST_NAME = 60;

    /** What a guest's device gets. */
    public record Opened(String accountId, String draftKey, String token) {
        @Override
        public String toString() {
            return "Opened[" + accountId + "]";
        }
    }

    private Accounts accounts;
    private SignIns signIns;
    private Audit audit;
    private Event<GuestClaimed> claimed;
    private Visitor visitor;
    private Clock clock;

    protected Guesting() {}

    @Inject
    Guesting(
            Accounts accounts,
            SignIns signIns,
            Audit audit,
            Event<GuestClaimed> claimed,
            Visitor visitor,
            Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.audit = audit;
        this.claimed = claimed;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * @param name a first name, or any other: it is what the room sees
     * @param until when their session is over, and with it all that this device opens
     * @throws Problem.Invalid with field {@code name}
     */
    public Opened welcome(String name, Language language, Instant until, String userAgent) {
        String called = SentText.line(name, LONGEST_NAME)
                .filter(each -> !each.contains("@"))
                .orElseThrow(() -> new Problem.Invalid("name", "people.guest.name-missing"));
        Account account = Account.guest(called, language, until, clock.instant());
        accounts.add(account, Set.of(), clock.instant());
        String token = Tokens.next();
        Device device = new Device(Device.words(userAgent), "", false);
        signIns.add(new SignIn(Tokens.hash(token), account.id(), Way.ROOM, device, clock.instant()).until(until));
        audit.note(account.id(), Audit.Act.SIGNED_IN, account.id(), Way.ROOM.name());
        return new Opened(account.id(), account.draftKey(), token);
    }

    /** The cookie, until this browser is closed; whoever was signed in here before is so no more. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void letIn(Opened opened, HttpServletRequest request, HttpServletResponse response) {
        Cookies.give(request, response, opened.token(), true);
        visitor.speak(visitor.getLanguage(), visitor.getContentLanguage(), response);
    }

    /** What a guest did is from now on the account's, and the guest is no more. The caller has seen that it is theirs. */
    public void claim(String guestId, String accountId, String by) {
        boolean sound = accounts.byId(guestId).filter(Account::isGuest).isPresent()
                && accounts.byId(accountId)
                        .filter(each -> !each.isGuest() && each.mayEnter())
                        .isPresent();
        if (!sound) {
            throw new Problem.NotFound("guest", guestId);
        }
        claimed.fire(new GuestClaimed(guestId, accountId, by));
    }
}
