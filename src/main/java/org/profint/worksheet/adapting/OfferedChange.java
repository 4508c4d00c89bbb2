package org.profint.worksheet.adapting;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.content.Definition;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Problem;

/** One improvement, offered to those who keep the origin, and their answer. */
@Entity
@Table(name = "offered_change")
class OfferedChange {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "version_id")
    @Holds(SHARED)
    private String versionId;

    @Column(name = "change_key")
    @Holds(SHARED)
    private String changeKey;

    /** The organisation that keeps the origin; null for a shipped tool. */
    @Column(name = "keeper_id")
    @Holds(SHARED)
    private String keeperId;

    @Holds(SHARED)
    private String reason;

    @Column(name = "offered_at")
    @Holds(SHARED)
    private Instant offeredAt;

    @Column(name = "offered_by")
    @Holds(ACTOR)
    private String offeredBy;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private OfferView.Answer answer;

    @Column(name = "answer_text")
    @Holds(SHARED)
    private String answerText;

    @Column(name = "answered_at")
    @Holds(SHARED)
    private Instant answeredAt;

    @Column(name = "answered_by")
    @Holds(ACTOR)
    private String answeredBy;

    /** The draft that it was taken into; null for a shipped tool. */
    @Column(name = "taken_into")
    @Holds(SHARED)
    private String takenInto;

    @Version
    @Holds(NOTHING)
    private int version;

    protected OfferedChange() {}

    OfferedChange(String versionId, String changeKey, String keeperId, String reason, String by, Instant now) {
        id = Ids.next();
        this.versionId = versionId;
        this.changeKey = changeKey;
        this.keeperId = keeperId;
        this.reason = reason;
        offeredAt = now;
        offeredBy = by;
        answerText = "";
    }

    String id() {
        return id;
    }

    String versionId() {
        return versionId;
    }

    String changeKey() {
        return changeKey;
    }

    String keeperId() {
        return keeperId;
    }

    String offeredBy() {
        return offeredBy;
    }

    /** @throws Problem.Conflict when somebody has answered already */
    void checkOpen() {
        if (answer != null) {
            throw new Problem.Conflict("offer " + id + " is answered", null);
        }
    }

    /** @param takenInto the draft that has it now; null for none */
    void answer(OfferView.Answer answer, String text, String takenInto, String by, Instant now) {
        checkOpen();
        this.answer = answer;
        answerText = text;
        this.takenInto = takenInto;
        answeredAt = now;
        answeredBy = by;
    }

    OfferView view(String organisation, OwnTool made, Difference change, Definition before, Definition after) {
        return new OfferView(
                id,
                versionId,
                organisation,
                keeperId,
                made.language().getTag(),
                change,
                before,
                after,
                reason,
                offeredAt,
                answer,
                answerText,
                answeredAt,
                takenInto);
    }
}
