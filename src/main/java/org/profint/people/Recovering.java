package org.profint.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.profint.house.Problem;

/** Back in after forgetting the password: a link by mail that is good once and for an hour. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Recovering {

    @Resource
    private ManagedExecutorService executor;

    private Accounts accounts;
    private Passwords passwords;
    private Throttle throttle;
    private RecoveryLinks links;
    private Renewal renewal;
    private Reminder reminder;
    private Clock clock;

    protected Recovering() {}

    @Inject
    public Recovering(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            RecoveryLinks links,
            Renewal renewal,
            Reminder reminder,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.links = links;
        this.renewal = renewal;
        this.reminder = reminder;
        this.clock = clock;
    }

    /**
     * Somebody asks for a link. Whether the address has an account is found out after the answer: neither its words nor
     * its time tell.
     *
     * @throws Problem.TooMany for the sixth letter in a row, to an address with an account or without
     */
    public void ask(String email, String address) {
        String who = Account.normal(email == null ? "" : email);
        if (who.isEmpty() || who.length() > 254 || who.chars().anyMatch(Character::isISOControl)) {
            throw new Problem.Invalid("email", "people.register.email-wrong");
        }
        throttle.check("letter to " + who, address);
        throttle.failed("letter to " + who, address);
        executor.execute(() -> write(who));
    }

    /** @return the secret of the link that was sent; nothing for an address that gets none */
    Optional<String> write(String email) {
        return accounts.bySignInName(email)
                .filter(account -> account.mayEnter() && !account.isDemo())
                // Whoever has no password comes in another way: a letter must not open an account to its address alone.
                .filter(account ->
                        account.hasPassword() && account.contact().address().isPresent())
                .map(reminder::write);
    }

    /** Whether a link may still be used. Looking changes nothing: mail scanners look too. */
    public boolean isGood(String token) {
        return links.byToken(token).filter(link -> link.isGood(clock.instant())).isPresent();
    }

    /**
     * Chooses a new password. It signs nobody in: the second factor, where there is one, is still asked for.
     *
     * @throws Problem.Invalid when the link is over or the password is not good enough
     */
    public void choose(String token, String password) {
        Account account = links.byToken(token)
                .filter(link -> link.isGood(clock.instant()))
                .flatMap(link -> accounts.byId(link.accountId()))
                .filter(Account::mayEnter)
                .orElseThrow(Recovering::isOver);
        Contact contact = account.contact();
        Registering.wrongWithPassword(
                        password, passwords, contact.name(), contact.address().orElse(""))
                .ifPresent(wrong -> {
                    throw new Problem.Invalid("password", wrong);
                });
        renewal.renewBy(token, passwords.hash(password));
    }

    static Problem.Invalid isOver() {
        return new Problem.Invalid("password", "people.recover.over");
    }
}
