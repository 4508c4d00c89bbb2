package org.profint.submission;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** A file that was handed in. A team’s has no account of its own: who added it has only done something there. */
@Entity
@Table(name = "submission_file")
class SubmissionFile {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "run_id")
    @Holds(PERSONAL)
    private String runId;

    @Column(name = "team_id")
    @Holds(PERSONAL)
    private String teamId;

    @Column(name = "step_id")
    @Holds(value = PERSONAL, ofActor = true)
    private String stepId;

    @Column(name = "file_name")
    @Holds(value = TEXT, ofActor = true)
    private String name;

    @Enumerated(EnumType.STRING)
    @Holds(value = PERSONAL, ofActor = true)
    private FileType kind;

    @Column(name = "byte_count")
    @Holds(value = PERSONAL, ofActor = true)
    private long byteCount;

    /** As many as were sent: of a picture, what cameras write was left out. */
    @Column(name = "sent_count")
    @Holds(NOTHING)
    private long sentCount;

    @Column(name = "content_hash")
    @Holds(NOTHING)
    private String contentHash;

    @Holds(value = TEXT, ofActor = true)
    private String description;

    @Holds(value = TEXT, ofActor = true)
    private String alternative;

    @Enumerated(EnumType.STRING)
    @Holds(value = PERSONAL, ofActor = true)
    private Persons persons;

    @Column(name = "added_at")
    @Holds(value = PERSONAL, ofActor = true)
    private Instant addedAt;

    @Column(name = "added_by")
    @Holds(ACTOR)
    private String addedBy;

    @Column(name = "ready_at")
    @Holds(PERSONAL)
    private Instant readyAt;

    /** No other server looks at it before. */
    @Column(name = "scan_again_at")
    @Holds(NOTHING)
    private Instant scanAgainAt;

    @Column(name = "refused_at")
    @Holds(PERSONAL)
    private Instant refusedAt;

    @Column(name = "shared_at")
    @Holds(PERSONAL)
    private Instant sharedAt;

    @Column(name = "removed_at")
    @Holds(PERSONAL)
    private Instant removedAt;

    protected SubmissionFile() {}

    SubmissionFile(SubmissionUpload sent, FileType kind, long bytes, String hash, Instant now) {
        id = sent.id();
        accountId = sent.isOfTeam() ? null : sent.accountId();
        runId = sent.runId();
        teamId = sent.teamId();
        stepId = sent.stepId();
        name = sent.name().being(kind).toString();
        this.kind = kind;
        byteCount = bytes;
        sentCount = sent.announced();
        contentHash = hash;
        description = sent.words().description();
        alternative = kind.isPicture() ? sent.words().alternative() : null;
        persons = kind.isPicture() ? sent.words().persons() : null;
        addedAt = now;
        addedBy = sent.accountId();
    }

    void describe(FileWords words) {
        description = words.description();
        if (kind.isPicture()) {
            alternative = words.alternative();
            persons = words.persons();
            sharedAt = persons.mayGoOut() ? sharedAt : null;
        }
    }

    void ready(Instant now) {
        readyAt = now;
    }

    void refuse(Instant now) {
        refusedAt = now;
        sharedAt = null;
    }

    void share(Instant now) {
        sharedAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
        sharedAt = null;
    }

    /** A picture that nobody has described yet is there for who added it alone. */
    boolean isComplete() {
        return !kind.isPicture() || alternative != null && persons != null;
    }

    boolean isReady() {
        return readyAt != null && refusedAt == null;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    String stepId() {
        return stepId;
    }

    String name() {
        return name;
    }

    FileType kind() {
        return kind;
    }

    long byteCount() {
        return byteCount;
    }

    long sentCount() {
        return sentCount;
    }

    String contentHash() {
        return contentHash;
    }

    FileWords words() {
        return new FileWords(description, alternative, persons);
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }

    Instant refusedAt() {
        return refusedAt;
    }

    Instant sharedAt() {
        return sharedAt;
    }
}
