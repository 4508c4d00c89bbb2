package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.profint.house.Problem;

/** Somebody's own password, while signed in: shown again before something that matters, and changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OwnPassword {

    private Accounts accounts;
    private Passwords passwords;
    private Throttle throttle;
    private Renewal renewal;

    protected OwnPassword() {}

    @Inject
    public OwnPassword(Accounts accounts, Passwords passwords, Throttle throttle, Renewal renewal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.renewal = renewal;
    }

    /** Whether this person can come in with a password at all. */
    public boolean isThere(Person person) {
        return account(person).hasPassword();
    }

    /**
     * @param field of the form that holds the password
     * @throws Problem.Invalid when it is not right
     * @throws Problem.TooMany when it is too early for another try
     */
    public void check(Person person, String password, String field, String address) {
        String who = "password of " + person.id();
        throttle.check(who, address);
        String given = password.length() > Passwords.LONGEST ? "" : password;
        if (!passwords.matches(given, account(person).passwordHash())) {
            throttle.failed(who, address);
            throw new Problem.Invalid(field, "people.password.not-right");
        }
        throttle.succeeded(who, address);
    }

    /**
     * Changes the password and ends all other sign-ins.
     *
     * @throws Problem.Invalid when the current one is not right, the new one is not good enough, or the account belongs
     *     to the demonstration
     */
    public void change(Person person, String current, String fresh, String address) {
        Account account = account(person);
        if (account.isDemo()) {
            throw new Problem.Invalid("current", "people.ways-in.demo");
        }
        check(person, current, "current", address);
        Registering.wrongWithPassword(
                        fresh,
                        passwords,
                        person.name(),
                        account.contact().address().orElse(""))
                .ifPresent(wrong -> {
                    throw new Problem.Invalid("password", wrong);
                });
        renewal.renew(person.id(), passwords.hash(fresh), person.signInId());
    }

    private Account account(Person person) {
        return accounts.byId(person.id()).orElseThrow(Problem.NotSignedIn::new);
    }
}
