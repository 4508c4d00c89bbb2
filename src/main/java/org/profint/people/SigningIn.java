package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.TryingOut;

/** Coming in and going out. */
@ApplicationScoped
public class SigningIn {

    private static final Logger LOG = Logger.getLogger(SigningIn.class.getName());

    /** What a device gets when it has come in. */
    public record Opened(String token, String accountId, Language interfaceLanguage, Language contentLanguage) {
        @Override
        public String toString() {
            return "Opened[" + accountId + "]";
        }
    }

    private Accounts accounts;
    private Passwords passwords;
    private Throttle throttle;
    private Clock clock;
    private TryingOut tryingOut;

    protected SigningIn() {}

    @Inject
    public SigningIn(Accounts accounts, Passwords passwords, Throttle throttle, Clock clock, TryingOut tryingOut) {
        this.tryingOut = tryingOut;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * @param address where the try comes from, as the server sees it
     * @throws Problem.Invalid with one and the same sentence for an unknown address and a wrong password
     * @throws Problem.TooMany when it is too early for another try
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Opened signIn(String email, String password, boolean sharedComputer, String address) {
        String who = Account.normal(email == null ? "" : email);
        throttle.check(who, address);
        Optional<Account> account = isNoAddress(who) ? Optional.empty() : accounts.byEmail(who);
        String given = password == null || password.length() > Passwords.LONGEST ? "" : password;
        // No connection is held meanwhile: hashing is slow on purpose.
        boolean right =
                passwords.matches(given, account.map(Account::passwordHash).orElse(null));
        if (!right || !mayEnter(account.get(), address)) {
            countFailure(who, address);
            LOG.log(Level.INFO, "Sign-in failed from {0}", address);
            throw new Problem.Invalid("password", "people.sign-in.wrong");
        }
        throttle.succeeded(who, address);
        if (passwords.isWeak(account.get().passwordHash())) {
            // Made with yesterday's parameters, and only now is the password in our hands.
            accounts.rehash(account.get().id(), passwords.hash(given));
        }
        return open(account.get(), sharedComputer);
    }

    private static boolean isNoAddress(String who) {
        return who.isEmpty() || who.length() > 254 || who.chars().anyMatch(Character::isISOControl);
    }

    private void countFailure(String who, String address) {
        try {
            throttle.failed(who, address);
        } catch (PersistenceException anotherFirstTry) {
            // Two first failures at once: the other one has made the row, and this time it is there.
            throttle.failed(who, address);
        }
    }

    /** Accounts whose passwords everybody knows stay out of a server that is no longer tried out. */
    private boolean mayEnter(Account account, String address) {
        return account.mayEnter() && (!account.isDemo() || tryingOut.letsIn(address));
    }

    private Opened open(Account account, boolean sharedComputer) {
        String token = Tokens.next();
        accounts.remember(new SignIn(Tokens.hash(token), account.id(), sharedComputer, clock.instant()));
        return new Opened(token, account.id(), account.interfaceLanguage(), account.contentLanguage());
    }

    /** The person of a token; nothing when it was never given, has ended or was idle too long. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Person> person(String token) {
        Instant now = clock.instant();
        Optional<Accounts.Found> found = accounts.signedIn(Tokens.hash(token))
                .filter(each -> SignIn.isOpen(
                        each.lastSeenAt(), each.expiresAt(), each.person().sharedComputer(), now))
                .filter(each -> !each.demo() || tryingOut.isOn());
        found.filter(each -> SignIn.isStale(each.lastSeenAt(), each.person().sharedComputer(), now))
                .ifPresent(each -> accounts.seenNow(each.person().signInId(), now));
        return found.map(Accounts.Found::person);
    }

    @Transactional
    public void signOut(Person person) {
        accounts.end(person.signInId(), clock.instant());
    }

    @Transactional
    public void signOutEverywhere(Person person) {
        accounts.endAll(person.id(), clock.instant());
    }
}
