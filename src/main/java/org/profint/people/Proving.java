package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.profint.house.Problem;

/** Whether it is really they: before something that a stranger at an open screen must not do. */
@ApplicationScoped
public class Proving {

    /** So long a sign-in is proof enough. */
    static final Duration FRESH = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    private Accounts accounts;
    private Passwords passwords;
    private Throttle throttle;
    private Clock clock;

    protected Proving() {}

    @Inject
    Proving(Accounts accounts, Passwords passwords, Throttle throttle, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether they signed in during the last ten minutes, however they did. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isFresh(Person person) {
        SignIn signIn = entities.find(SignIn.class, person.signInId());
        return signIn != null && signIn.signedInAt().plus(FRESH).isAfter(clock.instant());
    }

    /**
     * @param address where the try comes from, as the server sees it
     * @throws Problem.Invalid when the sign-in is older and the password is not theirs
     * @throws Problem.TooMany when it is too early for another try
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void prove(Person person, String password, String address) {
        if (isFresh(person)) {
            return;
        }
        if (password == null || password.isEmpty()) {
            // No try to guess, so none that is counted.
            throw new Problem.Invalid("password", "people.prove.wrong");
        }
        Optional<Account> account = accounts.byId(person.id());
        String who = account.map(Account::signInName).orElse("");
        throttle.check(who, address);
        String given = password.length() > Passwords.LONGEST ? "" : password;
        if (!passwords.matches(given, account.map(Account::passwordHash).orElse(null))) {
            throttle.failed(who, address);
            throw new Problem.Invalid("password", "people.prove.wrong");
        }
        throttle.succeeded(who, address);
    }
}
