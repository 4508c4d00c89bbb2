package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A text as it was once saved: the undo for whatever goes wrong later. */
@Entity
@Table(name = "answer_version")
@IdClass(AnswerVersion.Key.class)
class AnswerVersion {

    /** What makes it one. */
    record Key(String answerId, int version) implements Serializable {}

    @Id
    @Column(name = "answer_id")
    private String answerId;

    @Id
    private int version;

    @Column(name = "answer_text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "operation_id")
    private String operationId;

    protected AnswerVersion() {}

    AnswerVersion(String answerId, int version, String text, Operation operation) {
        this.answerId = answerId;
        this.version = version;
        this.text = text;
        writtenAt = operation.savedAt();
        operationId = operation.id();
    }
}
