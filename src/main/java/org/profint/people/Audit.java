package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The log of who did what to whom, without any content. It is written in the transaction of the deed. */
@ApplicationScoped
@Transactional
public class Audit {

    /** What is worth a line. */
    public enum Act {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT_EVERYWHERE,
        SIGN_IN_ENDED,
        PASSWORD_CHANGED,
        PASSWORD_FORGOTTEN,
        ROLE_GRANTED,
        ROLE_ENDED,
        MEMBERSHIP_BEGAN,
        MEMBERSHIP_ENDED,
        PROGRESS_OPENED,
        DATA_EXPORTED,
        ACCOUNT_ERASED,
        ORGANISATION_CONFIRMED,
        ORGANISATION_SUSPENDED,
        SECOND_FACTOR_CHANGED,
        PASSKEY_CHANGED,
        IDENTITY_LINKED,
        RETENTION_CHANGED,
        ACCOUNT_CLOSED,
        ACCOUNT_OPENED,
        LEGAL_HOLD_CHANGED,
        PROVIDER_CHANGED,
        POST_MODERATED,
        ATTESTATION_WITHDRAWN,
        SIGNING_KEY_CHANGED
    }

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected Audit() {}

    @Inject
    public Audit(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param by the account that did it, null for the server itself
     * @param whom the account it was done to, null when it was done to nobody
     * @param what a few technical words without content, at most 200 characters
     */
    public void note(String by, Act act, String whom, String what) {
        entities.persist(new AuditLine(by, act, whom, what, clock.instant()));
    }
}
