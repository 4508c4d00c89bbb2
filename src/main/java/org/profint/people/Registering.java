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
        if (wrong.isEmpty() && accounts.byEmail(wanted.email()).isPresent()) {
            wrong.put("email", "people.register.taken");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return add(wanted, language, false, Set.of()).id();
    }

    static Map<String, String> wrongWith(NewAccount wanted, Passwords passwords) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME || hasControls(wanted.name())) {
            wrong.put("name", "people.register.name-missing");
        }
        if (!EMAIL.matcher(wanted.email().strip()).matches() || hasControls(wanted.email())) {
            wrong.put("email", "people.register.email-wrong");
        }
        int length = wanted.password().codePointCount(0, wanted.password().length());
        if (length < Passwords.SHORTEST) {
            wrong.put("password", "people.register.password-short");
        } else if (length > Passwords.LONGEST) {
            wrong.put("password", "people.register.password-long");
        } else if (passwords.isGuessable(
                wanted.password(), List.of("profint", "campus", wanted.name(), wanted.email()))) {
            wrong.put("password", "people.register.password-guessable");
        }
        return wrong;
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
        if (accounts.byEmail(wanted.email()).isPresent()) {
            return Optional.empty();
        }
        Account account = add(wanted, language, true, admin ? Set.of(Role.ADMIN) : Set.of());
        return Optional.of(new Person(account.id(), wanted.name(), "", Set.of(), "", false));
    }

    @Transactional
    public void speak(String accountId, Language inInterface, Language inContent) {
        accounts.byId(accountId)
                .orElseThrow(() -> new Problem.NotFound("account", accountId))
                .speak(inInterface, inContent);
    }
}
