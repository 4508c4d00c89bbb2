package org.profint.people.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.profint.house.Problem;
import org.profint.people.Alerts;
import org.profint.people.Audit;
import org.profint.people.OwnPassword;
import org.profint.people.Person;
import org.profint.people.Sealing;
import org.profint.people.SecondFactor;
import org.profint.people.Sessions;
import org.profint.people.Throttle;

/** Setting up a second factor, using it, and giving it up. */
@ApplicationScoped
@Transactional(dontRollbackOn = Problem.class)
public class Proving implements SecondFactor {

    private Codes codes;
    private Sealing sealing;
    private Sessions sessions;
    private OwnPassword password;
    private Throttle throttle;
    private Audit audit;
    private Alerts alerts;
    private Clock clock;

    protected Proving() {}

    @Inject
    public Proving(
            Codes codes,
            Sealing sealing,
            Sessions sessions,
            OwnPassword password,
            Throttle throttle,
            Audit audit,
            Alerts alerts,
            Clock clock) {
        this.codes = codes;
        this.sealing = sealing;
        this.sessions = sessions;
        this.password = password;
        this.throttle = throttle;
        this.audit = audit;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** What a person's page about the second factor shows. */
    public SecondFactorView of(Person person) {
        Optional<CodeApp> app = codes.app(person.id());
        if (app.filter(CodeApp::isConfirmed).isPresent()) {
            return new SecondFactorView(true, Optional.empty(), codes.recoveryCodesLeft(person.id()));
        }
        return new SecondFactorView(false, app.map(each -> Totp.base32(secret(person.id(), each))), 0);
    }

    /**
     * Makes a new secret for an app. It counts when its first code has been typed.
     *
     * @throws Problem.Invalid when this person came in too long ago, or has an app already
     */
    public void begin(Person person) {
        sessions.checkMayChangeWaysIn(person);
        Optional<CodeApp> app = codes.app(person.id());
        if (app.filter(CodeApp::isConfirmed).isPresent()) {
            throw new Problem.Invalid("code", "people.second-factor.there");
        }
        String sealed = sealing.seal(Base64.getEncoder().encodeToString(Totp.newSecret()), place(person.id()));
        app.ifPresentOrElse(
                each -> each.begin(sealed, clock.instant()),
                () -> codes.add(new CodeApp(person.id(), sealed, clock.instant())));
    }

    /**
     * The first code: from now on one is asked for at each sign-in by password.
     *
     * @return the recovery codes, which are shown this once
     */
    public List<String> confirm(Person person, String code, String address) {
        sessions.checkMayChangeWaysIn(person);
        CodeApp app = codes.app(person.id())
                .filter(each -> !each.isConfirmed())
                .orElseThrow(() -> new Problem.Invalid("code", "people.second-factor.begin-first"));
        guarded(person, address, () -> takesAppCode(person.id(), app, code));
        app.confirm(clock.instant());
        sessions.proved(person);
        note(person, "set up", "people.letter.second-factor-on");
        return codes.renewRecoveryCodes(person.id(), clock.instant());
    }

    /** New recovery codes for old ones; asks for a code of the app. */
    public List<String> renewRecoveryCodes(Person person, String code, String address) {
        guarded(person, address, () -> takes(person.id(), code));
        note(person, "new recovery codes", "people.letter.recovery-codes");
        return codes.renewRecoveryCodes(person.id(), clock.instant());
    }

    /** Gives the second factor up: asks for a code, and for the password where there is one. */
    public void remove(Person person, String givenPassword, String code, String address) {
        if (password.isThere(person)) {
            password.check(person, givenPassword, "password", address);
        } else {
            sessions.checkMayChangeWaysIn(person);
        }
        guarded(person, address, () -> takes(person.id(), code));
        codes.remove(person.id());
        note(person, "removed", "people.letter.second-factor-off");
    }

    /** A code in the middle of a sign-in that came without one: opens the roles that were held back. */
    public void prove(Person person, String code, String address) {
        guarded(person, address, () -> takes(person.id(), code));
        sessions.proved(person);
    }

    @Override
    public boolean isSetUp(String accountId) {
        return codes.app(accountId).filter(CodeApp::isConfirmed).isPresent();
    }

    @Override
    public boolean takes(String accountId, String code) {
        Optional<CodeApp> app = codes.app(accountId).filter(CodeApp::isConfirmed);
        String plain = code == null ? "" : code.strip();
        return app.isPresent()
                && plain.length() <= 60
                && (takesAppCode(accountId, app.get(), plain)
                        || codes.takeRecoveryCode(accountId, plain, clock.instant()));
    }

    private boolean takesAppCode(String accountId, CodeApp app, String code) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong step = Totp.stepOf(secret(accountId, app), digits, clock.instant());
        return step.isPresent() && codes.takeStep(accountId, step.getAsLong());
    }

    private interface Check {
        boolean passes();
    }

    private void guarded(Person person, String address, Check check) {
        String who = "code of " + person.id();
        throttle.check(who, address);
        if (!check.passes()) {
            throttle.failed(who, address);
            throw new Problem.Invalid("code", "people.code.wrong");
        }
        throttle.succeeded(who, address);
    }

    private void note(Person person, String what, String letter) {
        audit.note(person.id(), Audit.Act.SECOND_FACTOR_CHANGED, person.id(), what);
        alerts.tell(person.id(), letter);
    }

    private byte[] secret(String accountId, CodeApp app) {
        return Base64.getDecoder().decode(sealing.open(app.secret(), place(accountId)));
    }

    private static String place(String accountId) {
        return "totp " + accountId;
    }
}
