package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SHARED;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/**
 * An organisation or a person must agree before everybody reads a testimony. Of an organisation, a manager answers; of a
 * person, their account; of one without an account, somebody of the team says what they were told.
 */
@Entity
@Table(name = "testimony_consent")
class TestimonyConsent {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "testimony_id")
    @Holds(SHARED)
    private String testimonyId;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** How the person is called in the testimony. */
    @Column(name = "named_as")
    @Holds(PERSONAL)
    private String namedAs;

    @Column(name = "asked_at")
    @Holds(SHARED)
    private Instant askedAt;

    @Column(name = "agreed_at")
    @Holds(SHARED)
    private Instant agreedAt;

    @Column(name = "refused_at")
    @Holds(SHARED)
    private Instant refusedAt;

    @Column(name = "answered_by")
    @Holds(ACTOR)
    private String answeredBy;

    protected TestimonyConsent() {}

    private TestimonyConsent(String testimonyId, String organisationId, String accountId, String namedAs) {
        id = Ids.next();
        this.testimonyId = testimonyId;
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.namedAs = namedAs;
    }

    static TestimonyConsent ofOrganisation(String testimonyId, String organisationId) {
        return new TestimonyConsent(testimonyId, organisationId, null, "");
    }

    /** @param accountId null for somebody without one */
    static TestimonyConsent ofPerson(String testimonyId, String accountId, String namedAs) {
        return new TestimonyConsent(testimonyId, null, accountId, namedAs);
    }

    String id() {
        return id;
    }

    String organisationId() {
        return organisationId;
    }

    String accountId() {
        return accountId;
    }

    String namedAs() {
        return namedAs;
    }

    boolean isOfOrganisation() {
        return organisationId != null;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    void ask(Instant now) {
        askedAt = now;
        agreedAt = null;
        refusedAt = null;
        answeredBy = null;
    }

    /** The text is being written again: whoever agreed, agreed to another one. A no stays to be read. */
    void forget() {
        askedAt = null;
        agreedAt = null;
        answeredBy = null;
    }

    void answer(boolean yes, String by, Instant now) {
        agreedAt = yes ? now : null;
        refusedAt = yes ? null : now;
        answeredBy = by;
    }

    ConsentView view(String name, boolean mine) {
        return new ConsentView(id, isOfOrganisation(), accountId != null, name, askedAt, agreedAt, refusedAt, mine);
    }
}
