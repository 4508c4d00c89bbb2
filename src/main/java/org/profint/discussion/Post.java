package org.profint.discussion;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.profint.house.Holds;
import org.profint.house.Ids;

/**
 * What somebody has said under a prompt. The team's work: it stays when its author leaves, and when they are erased
 * without their name. Its number of change is that of its discussion when it was last touched.
 */
@Entity
@Table(name = "discussion_post")
class Post {

    static final Duration EDITABLE = Duration.ofHours(24);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "discussion_id")
    @Holds(SHARED)
    private String discussionId;

    @Column(name = "step_id")
    @Holds(SHARED)
    private String stepId;

    @Column(name = "prompt_id")
    @Holds(SHARED)
    private String promptId;

    @Column(name = "parent_id")
    @Holds(NOTHING)
    private String parentId;

    @Column(name = "author_id")
    @Holds(WHOSE)
    private String authorId;

    @Holds(SHARED)
    private String language;

    @Column(name = "post_text")
    @Holds(SHARED)
    private String text;

    @Holds(NOTHING)
    private int version;

    /** Its author needs an answer. */
    @Holds(SHARED)
    private boolean asks;

    @Holds(SHARED)
    private String tags;

    @Column(name = "quoted_id")
    @Holds(NOTHING)
    private String quotedId;

    @Column(name = "quoted_text")
    @Holds(SHARED)
    private String quotedText;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "edited_at")
    @Holds(SHARED)
    private Instant editedAt;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "shown_at")
    @Holds(SHARED)
    private Instant shownAt;

    @Column(name = "hidden_at")
    @Holds(SHARED)
    private Instant hiddenAt;

    @Column(name = "hidden_by")
    @Holds(ACTOR)
    private String hiddenBy;

    @Column(name = "hidden_why")
    @Holds(SHARED)
    private String hiddenWhy = "";

    @Column(name = "pinned_at")
    @Holds(SHARED)
    private Instant pinnedAt;

    @Column(name = "picked_at")
    @Holds(SHARED)
    private Instant pickedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "spoken_for")
    @Holds(SHARED)
    private Spoken.Whom spokenFor;

    @Column(name = "spoken_in")
    @Holds(SHARED)
    private String spokenIn;

    @Column(name = "spoken_by_many")
    @Holds(SHARED)
    private Integer spokenByMany;

    @Column(name = "said_on")
    @Holds(SHARED)
    private LocalDate saidOn;

    @Column(name = "change_number")
    @Holds(NOTHING)
    private int change;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected Post() {}

    Post(
            String discussionId,
            String stepId,
            String parentId,
            NewPost wanted,
            String authorId,
            int change,
            Instant now) {
        id = Ids.next();
        this.discussionId = discussionId;
        this.stepId = stepId;
        this.parentId = parentId;
        promptId = wanted.promptId();
        language = wanted.language().getTag();
        text = wanted.text();
        asks = wanted.asks();
        tags = String.join(" ", wanted.tags());
        quotedId = wanted.quotedId();
        quotedText = wanted.quoted();
        operationId = wanted.operationId();
        this.authorId = authorId;
        this.change = change;
        version = 1;
        writtenAt = now;
        shownAt = now;
    }

    /** Its author only wrote it down: others said it together. */
    void standsFor(Spoken spoken) {
        spokenFor = spoken.whom();
        spokenIn = spoken.sessionId();
        spokenByMany = spoken.present();
        saidOn = spoken.saidOn();
    }

    private Spoken spoken() {
        return spokenFor == null ? null : new Spoken(spokenFor, spokenIn, spokenByMany, saidOn);
    }

    String id() {
        return id;
    }

    String discussionId() {
        return discussionId;
    }

    String stepId() {
        return stepId;
    }

    String promptId() {
        return promptId;
    }

    String parentId() {
        return parentId;
    }

    String authorId() {
        return authorId;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }

    int change() {
        return change;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether everybody in the team may read it, as far as it depends on the post. */
    boolean isOpen() {
        return shownAt != null && hiddenAt == null && withdrawnAt == null;
    }

    /** One that was held or hidden can be put right whenever its author likes. */
    boolean isEditable(Instant now) {
        return withdrawnAt == null && (!isOpen() || writtenAt.plus(EDITABLE).isAfter(now));
    }

    /** Whether a device that sends this operation means the very same by it. */
    boolean isOf(NewPost wanted, String by) {
        return authorId.equals(by) && promptId.equals(wanted.promptId()) && text.equals(wanted.text());
    }

    /** It waits until a facilitator shows it. */
    void hold() {
        shownAt = null;
    }

    Stand stand() {
        return new Stand(stepId, promptId, parentId, shownAt, hiddenAt, hiddenBy, hiddenWhy, pinnedAt, pickedAt);
    }

    void stand(Stand as) {
        place(as.stepId(), as.promptId(), as.parentId());
        shownAt = as.shownAt();
        hiddenAt = as.hiddenAt();
        hiddenBy = as.hiddenBy();
        hiddenWhy = as.hiddenWhy();
        pinnedAt = as.pinnedAt();
        pickedAt = as.pickedAt();
    }

    void place(String stepId, String promptId, String parentId) {
        this.stepId = stepId;
        this.promptId = promptId;
        this.parentId = parentId;
    }

    void show(Instant now) {
        shownAt = shownAt == null ? now : shownAt;
        hiddenAt = null;
        hiddenBy = null;
        hiddenWhy = "";
    }

    /** @param why what its author reads; empty when it was reported */
    void hide(String by, String why, Instant now) {
        hiddenAt = now;
        hiddenBy = by;
        hiddenWhy = why;
    }

    void pin(boolean pinned, Instant now) {
        pinnedAt = pinned ? now : null;
    }

    void pick(boolean picked, Instant now) {
        pickedAt = picked ? now : null;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    void edit(String text, Instant now) {
        this.text = text;
        version++;
        editedAt = now;
    }

    void tag(List<String> recommendations) {
        tags = String.join(" ", recommendations);
    }

    void ask(boolean asks) {
        this.asks = asks;
    }

    /** Its words are gone for everybody; what others answered stays where it stands. */
    void withdraw(Instant now) {
        withdrawnAt = now;
        text = "";
        quotedText = "";
        tags = "";
    }

    void forgetQuote() {
        quotedText = "";
    }

    void changed(int number) {
        change = number;
    }

    PostState state() {
        return new PostState(
                id,
                promptId,
                parentId,
                authorId,
                language,
                text,
                version,
                asks,
                tags.isEmpty() ? List.of() : List.of(tags.split(" ")),
                quotedId,
                quotedText,
                writtenAt,
                editedAt,
                withdrawnAt,
                shownAt,
                hiddenAt,
                hiddenBy,
                hiddenWhy,
                pinnedAt,
                pickedAt,
                change,
                spoken());
    }
}
