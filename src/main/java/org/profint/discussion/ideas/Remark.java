package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;

/** Something that was said about an idea. */
@Entity
@Table(name = "idea_remark")
class Remark {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "idea_id")
    @Holds(SHARED)
    private String ideaId;

    @Column(name = "author_id")
    @Holds(WHOSE)
    private String authorId;

    @Holds(SHARED)
    private String language;

    @Column(name = "remark_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "hidden_at")
    @Holds(SHARED)
    private Instant hiddenAt;

    @Column(name = "hidden_by")
    @Holds(ACTOR)
    private String hiddenBy;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected Remark() {}

    Remark(String ideaId, String authorId, String operationId, String text, Language language, Instant now) {
        id = Ids.next();
        this.ideaId = ideaId;
        this.authorId = authorId;
        this.operationId = operationId;
        this.text = text;
        this.language = language.getTag();
        writtenAt = now;
    }

    String id() {
        return id;
    }

    String ideaId() {
        return ideaId;
    }

    String authorId() {
        return authorId;
    }

    String language() {
        return language;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    boolean isOf(String idea, String by, String words) {
        return ideaId.equals(idea) && authorId.equals(by) && text.equals(words);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        text = "";
    }

    /** @param by null when it waits to be shown */
    void hide(String by, Instant now) {
        hiddenAt = now;
        hiddenBy = by;
    }

    void show() {
        hiddenAt = null;
        hiddenBy = null;
    }
}
