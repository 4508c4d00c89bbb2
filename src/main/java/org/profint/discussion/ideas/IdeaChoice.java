package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** The team goes on with an idea. What was undone stays in the record. */
@Entity
@Table(name = "idea_choice")
class IdeaChoice {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "discussion_id")
    @Holds(SHARED)
    private String discussionId;

    @Column(name = "idea_id")
    @Holds(SHARED)
    private String ideaId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private How how;

    @Column(name = "agreed_on")
    @Holds(SHARED)
    private LocalDate agreedOn;

    @Holds(SHARED)
    private String reason;

    @Column(name = "chosen_at")
    @Holds(SHARED)
    private Instant chosenAt;

    @Column(name = "chosen_by")
    @Holds(ACTOR)
    private String chosenBy;

    @Column(name = "undone_at")
    @Holds(SHARED)
    private Instant undoneAt;

    @Column(name = "undone_by")
    @Holds(ACTOR)
    private String undoneBy;

    protected IdeaChoice() {}

    IdeaChoice(String discussionId, String ideaId, NewChoice wanted, String by, Instant now) {
        id = Ids.next();
        this.discussionId = discussionId;
        this.ideaId = ideaId;
        how = wanted.how();
        agreedOn = wanted.agreedOn();
        reason = wanted.reason();
        chosenAt = now;
        chosenBy = by;
    }

    boolean isCalled(String id) {
        return this.id.equals(id);
    }

    String ideaId() {
        return ideaId;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(String by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }

    /** @param idea as this reader may read it; null for one that is not for their eyes */
    ChoiceView view(IdeaView idea, String by, String undoneName) {
        return new ChoiceView(
                id,
                ideaId,
                idea == null ? "" : idea.text(),
                idea == null ? "" : idea.lang(),
                how,
                agreedOn,
                idea == null ? "" : reason,
                chosenAt,
                by,
                undoneAt,
                undoneName);
    }
}
