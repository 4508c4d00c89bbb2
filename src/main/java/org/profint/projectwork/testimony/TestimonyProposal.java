package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;

/** What a team would change in a tool or in the model, after having tried it. */
@Entity
@Table(name = "testimony_proposal")
class TestimonyProposal {

    static final int LONGEST = 2000;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "testimony_id")
    @Holds(NOTHING)
    private String testimonyId;

    @Holds(SHARED)
    private String target;

    @Holds(SHARED)
    private String language;

    @Column(name = "proposal_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "proposed_at")
    @Holds(SHARED)
    private Instant proposedAt;

    @Column(name = "proposed_by")
    @Holds(ACTOR)
    private String proposedBy;

    @Column(name = "accepted_at")
    @Holds(SHARED)
    private Instant acceptedAt;

    @Column(name = "declined_at")
    @Holds(SHARED)
    private Instant declinedAt;

    @Holds(SHARED)
    private String reason = "";

    @Column(name = "decided_by")
    @Holds(ACTOR)
    private String decidedBy;

    protected TestimonyProposal() {}

    TestimonyProposal(String testimonyId, String target, Language language, String text, String by, Instant now) {
        id = Ids.next();
        this.testimonyId = testimonyId;
        this.target = target;
        this.language = language.getTag();
        this.text = text;
        proposedAt = now;
        proposedBy = by;
    }

    String testimonyId() {
        return testimonyId;
    }

    /** @throws Problem.Conflict when somebody has decided */
    void decide(boolean yes, String why, String by, Instant now) {
        if (acceptedAt != null || declinedAt != null) {
            throw new Problem.Conflict("proposal " + id, null);
        }
        acceptedAt = yes ? now : null;
        declinedAt = yes ? null : now;
        reason = why;
        decidedBy = by;
    }

    /** Says whether a name was there. */
    boolean blank(Discretion discretion) {
        String before = text + reason;
        text = discretion.of(text, LONGEST);
        reason = discretion.of(reason, Going.LONGEST_REASON);
        return !before.equals(text + reason);
    }

    ProposalView view(String title) {
        return new ProposalView(
                id, testimonyId, title, target, language, text, proposedAt, acceptedAt, declinedAt, reason);
    }
}
