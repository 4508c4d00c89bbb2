package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;

/**
 * People without an address of their own: a manager makes their account and hands them a name and a code on paper. The
 * code works once, within seven days, and only to choose a password.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FirstSigningIn {

    /** What is printed for one person; the code is shown this once. */
    public record Slip(String accountId, String name, String signInName, String code) {
        @Override
        public String toString() {
            return "Slip[" + accountId + "]";
        }
    }

    /** A slip and the account that goes with it, not yet kept. */
    public static final class Prepared {

        private final String name;
        private final Language language;
        private final String code;
        private final String hash;

        private Prepared(String name, Language language, String code, String hash) {
            this.name = name;
            this.language = language;
            this.code = code;
            this.hash = hash;
        }
    }

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXY";
    private static final int CODE_LENGTH = 8;
    private static final int LONGEST_BEGINNING = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Accounts accounts;
    private FirstCodes codes;
    private Passwords passwords;
    private Throttle throttle;
    private Choosing choosing;
    private SignIns signIns;
    private Audit audit;
    private Clock clock;

    protected FirstSigningIn() {}

    @Inject
    public FirstSigningIn(
            Accounts accounts,
            FirstCodes codes,
            Passwords passwords,
            Throttle throttle,
            Choosing choosing,
            SignIns signIns,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.throttle = throttle;
        this.choosing = choosing;
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** The slow half, before any transaction: a code and its hash for each name. */
    public List<Prepared> prepare(List<String> names, Language language) {
        return names.stream()
                .map(name -> {
                    String code = code();
                    return new Prepared(name, language, code, passwords.hash(code));
                })
                .toList();
    }

    private static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, LETTERS.length())
                .mapToObj(each -> LETTERS.substring(each, each + 1))
                .collect(Collectors.joining());
    }

    /** Whether this sheet was made before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isPrinted(String operationId) {
        return codes.isPrinted(operationId);
    }

    /** Makes an account with a name of its own, in the transaction of whatever brings them here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slip make(Prepared prepared, String operationId, String by) {
        String signInName = freeName(prepared.name);
        Account account = new Account(
                new NewAccount(signInName, prepared.name, ""),
                prepared.hash,
                prepared.language,
                false,
                clock.instant());
        accounts.add(account, Set.of(), clock.instant());
        codes.add(new FirstCode(account.id(), operationId, by, clock.instant()));
        return new Slip(account.id(), prepared.name, signInName, parted(prepared.code));
    }

    /** Whether somebody who was given a code has chosen a password of their own since. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hasChosen(String accountId) {
        return codes.of(accountId).filter(FirstCode::isUsed).isPresent();
    }

    /**
     * A new code for somebody who has lost theirs, or has forgotten their password: without an address there is no other
     * way back. Whoever was signed in as them is out.
     *
     * @throws Problem.NotFound when they never had a code, or have an address of their own by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slip again(String accountId, Prepared prepared, String operationId, String by) {
        FirstCode code = codes.hold(accountId).orElseThrow(() -> new Problem.NotFound("code", accountId));
        Account account = accounts.byId(accountId)
                .filter(each -> each.contact().address().isEmpty())
                .orElseThrow(() -> new Problem.NotFound("code", accountId));
        code.renew(operationId, by, clock.instant());
        account.rehash(prepared.hash);
        signIns.endOthers(accountId, null, clock.instant());
        audit.note(by, Audit.Act.PASSWORD_CHANGED, accountId, "by a code on paper");
        return new Slip(accountId, account.contact().name(), account.signInName(), parted(prepared.code));
    }

    private static String parted(String code) {
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    /** The beginning of the name in plain letters, and digits until nobody has it. It has no “@”, so it is no address. */
    private String freeName(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z]+", " ")
                .strip()
                .split(" ")[0];
        String beginning = plain.isEmpty() ? "campus" : plain.substring(0, Math.min(plain.length(), LONGEST_BEGINNING));
        String wanted;
        do {
            wanted = beginning + (1000 + RANDOM.nextInt(9000));
        } while (codes.isTaken(wanted));
        return wanted;
    }

    /**
     * Chooses a password with the code from the paper, which is used up by it.
     *
     * @param place where the try comes from, as the server sees it
     * @throws Problem.Invalid with one and the same sentence for an unknown name, a wrong, a used and an old code
     * @throws Problem.TooMany when it is too early for another try
     */
    public void choose(String signInName, String code, String password, String place) {
        String who = Account.normal(signInName == null ? "" : signInName);
        String letters = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        throttle.check(who, place);
        Optional<Account> account = accounts.bySignInName(who);
        boolean right = passwords.matches(
                letters.length() > CODE_LENGTH ? "" : letters,
                account.map(Account::passwordHash).orElse(null));
        if (!right
                || account.flatMap(each -> codes.of(each.id()))
                        .filter(each -> each.isOpen(clock.instant()))
                        .isEmpty()) {
            throttle.failed(who, place);
            throw new Problem.Invalid("code", "people.first.code-wrong");
        }
        Registering.wrongWithPassword(
                        password == null ? "" : password,
                        passwords,
                        account.get().contact().name(),
                        who)
                .ifPresent(wrong -> {
                    throw new Problem.Invalid("password", wrong);
                });
        choosing.choose(account.get().id(), passwords.hash(password));
        throttle.succeeded(who, place);
    }

    /** The write, in a transaction that hashing does not hold open. */
    @ApplicationScoped
    static class Choosing {

        private Accounts accounts;
        private FirstCodes codes;
        private Clock clock;

        protected Choosing() {}

        @Inject
        Choosing(Accounts accounts, FirstCodes codes, Clock clock) {
            this.accounts = accounts;
            this.codes = codes;
            this.clock = clock;
        }

        @Transactional
        public void choose(String accountId, String hash) {
            codes.hold(accountId)
                    .filter(each -> each.isOpen(clock.instant()))
                    .orElseThrow(() -> new Problem.Invalid("code", "people.first.code-wrong"))
                    .use(clock.instant());
            accounts.byId(accountId).orElseThrow().rehash(hash);
        }
    }
}
