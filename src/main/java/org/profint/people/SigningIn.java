package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.TryingOut;

/** Coming in and going out. */
@ApplicationScoped
public class SigningIn {

    private static final Logger LOG = Logger.getLogger(SigningIn.class.getName());

    /**
     * What a device gets when it has come in.
     *
     * @param waiting whether the code of the second factor is still to come: until then the token lets nobody in
     */
    public record Opened(
            String token, String accountId, Language interfaceLanguage, Language contentLanguage, boolean waiting) {
        @Override
        public String toString() {
            return "Opened[" + accountId + "]";
        }
    }

    private Accounts accounts;
    private Passwords passwords;
    private Throttle throttle;
    private FirstCodes firstCodes;
    private SecondFactor secondFactor;
    private Entrance entrance;
    private Clock clock;
    private TryingOut tryingOut;

    protected SigningIn() {}

    @Inject
    public SigningIn(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            FirstCodes firstCodes,
            SecondFactor secondFactor,
            Entrance entrance,
            Clock clock,
            TryingOut tryingOut) {
        this.firstCodes = firstCodes;
        this.secondFactor = secondFactor;
        this.entrance = entrance;
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
        return signIn(email, password, new Device("", address, sharedComputer));
    }

    /** The same, on a device that may be known by its words. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Opened signIn(String email, String password, Device device) {
        String address = device.address();
        String who = Account.normal(email == null ? "" : email);
        if (who.isEmpty() || password == null || password.isEmpty()) {
            // Nothing was guessed, so nothing is counted.
            throw new Problem.Invalid("password", "people.sign-in.wrong");
        }
        throttle.check(who, address);
        Optional<Account> account = isNoAddress(who) ? Optional.empty() : accounts.bySignInName(who);
        String given = password.length() > Passwords.LONGEST ? "" : password;
        // No connection is held meanwhile: hashing is slow on purpose.
        boolean right =
                passwords.matches(given, account.map(Account::passwordHash).orElse(null));
        if (!right || !mayEnter(account.get(), address)) {
            throttle.failed(who, address);
            entrance.refused(account.map(Account::id).orElse(null), Way.PASSWORD);
            LOG.log(Level.INFO, "Sign-in failed from {0}", address);
            throw new Problem.Invalid("password", "people.sign-in.wrong");
        }
        if (firstCodes.of(account.get().id()).filter(each -> !each.isUsed()).isPresent()) {
            // What fits is the code from the paper: it opens one page only.
            throw new Problem.Invalid("password", "people.sign-in.first");
        }
        throttle.succeeded(who, address);
        if (passwords.isWeak(account.get().passwordHash())) {
            // Made with yesterday's parameters, and only now is the password in our hands.
            accounts.rehash(account.get().id(), passwords.hash(given));
        }
        String id = account.get().id();
        return secondFactor.isSetUp(id)
                ? entrance.open(account.get(), Way.PASSWORD, device, SignIn::waiting)
                : entrance.open(account.get(), Way.PASSWORD, device, UnaryOperator.identity());
    }

    /**
     * The second step: the code after the password. The token that waited is over, and a new one lets in.
     *
     * @throws Problem.NotSignedIn when no sign-in waits for a code any more
     * @throws Problem.Invalid when the code is not right
     * @throws Problem.TooMany when it is too early for another try
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Opened confirm(String waitingToken, String code, Device device) {
        SignIn waiting = entrance.waiting(waitingToken).orElseThrow(Problem.NotSignedIn::new);
        takeCode(waiting.accountId(), code, device.address());
        Account account =
                accounts.byId(waiting.accountId()).filter(Account::mayEnter).orElseThrow(Problem.NotSignedIn::new);
        entrance.over(waiting);
        return entrance.open(account, waiting.way(), device, SignIn::withSecondFactor);
    }

    private void takeCode(String accountId, String code, String address) {
        String who = "code of " + accountId;
        throttle.check(who, address);
        if (!secondFactor.takes(accountId, code)) {
            throttle.failed(who, address);
            entrance.refused(accountId, Way.PASSWORD);
            throw new Problem.Invalid("code", "people.code.wrong");
        }
        throttle.succeeded(who, address);
    }

    /**
     * Lets in somebody whom a passkey or a provider has vouched for.
     *
     * @param twoFactors whether that already was proof of two kinds
     * @throws Problem.Invalid when the account is closed
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Opened admit(String accountId, Way way, boolean twoFactors, Device device) {
        Account account = accounts.byId(accountId)
                .filter(each -> mayEnter(each, device.address()))
                .orElseThrow(() -> new Problem.Invalid("password", "people.sign-in.closed"));
        if (twoFactors) {
            return entrance.open(account, way, device, SignIn::withSecondFactor);
        }
        return secondFactor.isSetUp(accountId)
                ? entrance.open(account, way, device, SignIn::waiting)
                : entrance.open(account, way, device, UnaryOperator.identity());
    }

    /** Notes a try that proved nothing about anybody. */
    public void refused(Way way) {
        entrance.refused(null, way);
    }

    /** Whether a code is all that is missing. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isWaiting(String token) {
        return entrance.waiting(token).isPresent();
    }

    private static boolean isNoAddress(String who) {
        return who.isEmpty() || who.length() > 254 || who.chars().anyMatch(Character::isISOControl);
    }

    /** Accounts whose passwords everybody knows stay out of a server that is no longer tried out. */
    private boolean mayEnter(Account account, String address) {
        return account.mayEnter() && (!account.isDemo() || tryingOut.letsIn(address));
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
        entrance.leftEverywhere(person.id());
    }
}
