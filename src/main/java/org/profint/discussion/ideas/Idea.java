package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A sentence that became an idea. The team's work: it stays when its author leaves. */
@Entity
@Table(name = "idea")
class Idea {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "discussion_id")
    @Holds(SHARED)
    private String discussionId;

    @Column(name = "author_id")
    @Holds(WHOSE)
    private String authorId;

    @Holds(SHARED)
    private String language;

    @Column(name = "idea_text")
    @Holds(SHARED)
    private String text;

    /** Where it comes from; null for an idea of one's own. */
    @Column(name = "post_id")
    @Holds(NOTHING)
    private String postId;

    @Column(name = "in_post_words")
    @Holds(SHARED)
    private boolean inPostWords;

    @Holds(SHARED)
    private String heading = "";

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "edited_at")
    @Holds(SHARED)
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "hidden_at")
    @Holds(SHARED)
    private Instant hiddenAt;

    /** Null for one that waits to be shown. */
    @Column(name = "hidden_by")
    @Holds(ACTOR)
    private String hiddenBy;

    @Holds(NOTHING)
    private int version;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected Idea() {}

    Idea(String discussionId, NewIdea wanted, String authorId, Instant now) {
        id = Ids.next();
        this.discussionId = discussionId;
        this.authorId = authorId;
        language = wanted.language().getTag();
        text = wanted.text();
        postId = wanted.postId();
        inPostWords = wanted.inPostWords();
        operationId = wanted.operationId();
        writtenAt = now;
        version = 1;
    }

    String id() {
        return id;
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

    String postId() {
        return postId;
    }

    boolean isInPostWords() {
        return inPostWords;
    }

    String heading() {
        return heading;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    boolean isHeld() {
        return hiddenAt != null && hiddenBy == null;
    }

    int version() {
        return version;
    }

    /** Whether a device that sends this operation means the very same by it. */
    boolean isOf(NewIdea wanted, String by, String discussion) {
        return authorId.equals(by) && discussionId.equals(discussion) && text.equals(wanted.text());
    }

    void edit(String text, boolean inPostWords, Instant now) {
        this.text = text;
        this.inPostWords = inPostWords;
        version++;
        editedAt = now;
    }

    void group(String heading) {
        this.heading = heading;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        text = "";
        heading = "";
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
