package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.profint.house.Language;
import org.profint.house.Problem;

/** Becoming somebody here, and saying which languages one speaks. */
@ApplicationScoped
public class Registering {

    /** No more than what a person would call an address: a mail will prove it, not a pattern. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}");

    private static final int LONGEST_NAME = 100;

    private Accounts accounts;
    private Passwords passwords;
    private Clock clock;

    protected Registering() {}

    @Inject
    public Registering(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * @return the id of the new account
     * @throws Problem.Invalid with what to mend; a taken address is one of those
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String register(NewAccount wanted, Language language) {
        Map<String, String> wrong = wrongWith(wanted, passwords);
        if (wrong.isEmpty() && accounts.bySignInName(wanted.email()).isPresent()) {
            wrong.put("email", "people.register.taken");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return add(wanted, language, false, Set.of()).id();
    }

    /** Somebody about to be registered: all is sound, and the password is hashed. */
    public static final class Ready {

        private final Account account;

        private Ready(Account account) {
            this.account = account;
        }

        public String accountId() {
            return account.id();
        }
    }

    /**
     * The slow half of registering, before a transaction that does more than that.
     *
     * @throws Problem.Invalid with what to mend
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Ready ready(NewAccount wanted, Language language) {
        Map<String, String> wrong = wrongWith(wanted, passwords);
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new Ready(new Account(wanted, passwords.hash(wanted.password()), language, false, clock.instant()));
    }

    /**
     * The other half, in the transaction of whatever brings them here.
     *
     * @throws Problem.Invalid when the address is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Ready ready) {
        if (accounts.bySignInName(ready.account.signInName()).isPresent()) {
            throw new Problem.Invalid("email", "people.register.taken");
        }
        try {
            accounts.add(ready.account, Set.of(), clock.instant());
        } catch (PersistenceException takenMeanwhile) {
            throw new Problem.Invalid("email", "people.register.taken");
        }
    }

    /** The account of an address or name, whoever asks: it says no more than that there is one. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> accountOf(String signInName) {
        return accounts.bySignInName(signInName).map(Account::id);
    }

    /** Whether a person would call this an address, also after all that is around it was taken away. */
    public static boolean isAddress(String text) {
        return EMAIL.matcher(text.strip()).matches() && !hasControls(text);
    }

    static Map<String, String> wrongWith(NewAccount wanted, Passwords passwords) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME || hasControls(wanted.name())) {
            wrong.put("name", "people.register.name-missing");
        }
        if (!isAddress(wanted.email())) {
            wrong.put("email", "people.register.email-wrong");
        }
        wrongWithPassword(wanted.password(), passwords, wanted.name(), wanted.email())
                .ifPresent(text -> wrong.put("password", text));
        return wrong;
    }

    static Optional<String> wrongWithPassword(String password, Passwords passwords, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < Passwords.SHORTEST) {
            return Optional.of("people.register.password-short");
        } else if (length > Passwords.LONGEST) {
            return Optional.of("people.register.password-long");
        }
        boolean guessable = passwords.isGuessable(password, List.of("profint", "campus", name, email));
        return guessable ? Optional.of("people.register.password-guessable") : Optional.empty();
    }

    private static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private Account add(NewAccount wanted, Language language, boolean demo, Set<Role> roles) {
        // No connection is held meanwhile: hashing is slow on purpose.
        Account account = new Account(wanted, passwords.hash(wanted.password()), language, demo, clock.instant());
        try {
            accounts.add(account, roles, clock.instant());
        } catch (PersistenceException takenMeanwhile) {
            throw new Problem.Invalid("email", "people.register.taken");
        }
        return account;
    }

    /** An account of the demonstration: its person, or nothing when it is there already. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Person> demonstrate(NewAccount wanted, Language language, boolean admin) {
        if (accounts.bySignInName(wanted.email()).isPresent()) {
            return Optional.empty();
        }
        Account account = add(wanted, language, true, admin ? Set.of(Role.ADMIN) : Set.of());
        return Optional.of(new Person(account.id(), wanted.name(), "", Set.of(), "", false));
    }

    /**
     * An account for somebody whom an organisation's provider has vouched for: no password.
     *
     * @param address proved by the provider; null when it proved none
     * @return the id of the new account
     * @throws Problem.Invalid when the address has an account already: an address alone takes over nothing
     */
    @Transactional
    public String welcome(String address, String name, Language language) {
        // Without an address there is still a name to sign in with, should a password come one day.
        String signInName = address == null
                ? "p-" + Tokens.next().replaceAll("[^A-Za-z0-9]", "").substring(0, 12)
                : address;
        if (accounts.bySignInName(signInName).isPresent()) {
            throw new Problem.Invalid("provider", "people.provider.address-taken");
        }
        Account account = Account.withoutPassword(signInName, name, language, clock.instant());
        accounts.add(account, Set.of(), clock.instant());
        return account.id();
    }

    @Transactional
    public void speak(String accountId, Language inInterface, Language inContent) {
        accounts.byId(accountId)
                .orElseThrow(() -> new Problem.NotFound("account", accountId))
                .speak(inInterface, inContent);
    }
}
