package org.profint.discussion.moderation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.profint.discussion.Act;
import org.profint.discussion.Keeping;
import org.profint.discussion.Stand;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Something was done to a post. It says how the post stood before, so that it can stand so again. */
@Entity
@Table(name = "discussion_deed")
class Deed {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "post_id")
    @Holds(SHARED)
    private String postId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Act act;

    @Holds(SHARED)
    private String reason;

    @Holds(NOTHING)
    private String stood;

    @Column(name = "taken_along")
    @Holds(NOTHING)
    private String along;

    @Column(name = "done_at")
    @Holds(SHARED)
    private Instant doneAt;

    @Column(name = "done_by")
    @Holds(ACTOR)
    private String doneBy;

    @Column(name = "undone_at")
    @Holds(SHARED)
    private Instant undoneAt;

    @Column(name = "undone_by")
    @Holds(ACTOR)
    private String undoneBy;

    protected Deed() {}

    Deed(String runId, Keeping.Done done, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        postId = done.postId();
        act = done.act();
        reason = done.reason();
        stood = done.stood().text();
        along = String.join(" ", done.along());
        doneAt = now;
        doneBy = by;
    }

    String id() {
        return id;
    }

    String postId() {
        return postId;
    }

    Act act() {
        return act;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    Stand stood() {
        return Stand.of(stood);
    }

    List<String> along() {
        return along.isEmpty() ? List.of() : List.of(along.split(" "));
    }

    void undo(String by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }

    DeedView view(String name, String undoneName) {
        return new DeedView(id, postId, act, reason, doneAt, name, undoneAt, undoneName);
    }
}
