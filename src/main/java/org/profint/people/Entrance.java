package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Opens and ends sign-ins, each with its line in the log. */
@ApplicationScoped
@Transactional
class Entrance {

    private SignIns signIns;
    private Audit audit;
    private Clock clock;

    protected Entrance() {}

    @Inject
    Entrance(SignIns signIns, Audit audit, Clock clock) {
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param as whether it waits for a code, or has its second factor already */
    public SigningIn.Opened open(Account account, Way way, Device device, UnaryOperator<SignIn> as) {
        String token = Tokens.next();
        SignIn signIn = as.apply(new SignIn(Tokens.hash(token), account.id(), way, device, clock.instant()));
        boolean waiting = signIn.isWaiting(clock.instant());
        signIns.add(signIn);
        if (!waiting) {
            audit.note(account.id(), Audit.Act.SIGNED_IN, account.id(), way.name());
        }
        return new SigningIn.Opened(
                token, account.id(), account.interfaceLanguage(), account.contentLanguage(), waiting);
    }

    /** @param accountId null when nobody has that address: the line is written all the same, and takes as long */
    public void refused(String accountId, Way way) {
        audit.note(null, Audit.Act.SIGN_IN_FAILED, accountId, way.name());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<SignIn> waiting(String token) {
        return signIns.byToken(token).filter(each -> each.isWaiting(clock.instant()));
    }

    public void over(SignIn waiting) {
        signIns.end(waiting.accountId(), waiting.id(), clock.instant());
    }

    public void leftEverywhere(String accountId) {
        audit.note(accountId, Audit.Act.SIGNED_OUT_EVERYWHERE, accountId, "by oneself");
    }
}
