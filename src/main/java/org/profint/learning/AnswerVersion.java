package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** A text as it was once saved: the undo for whatever goes wrong later. */
@Entity
@Table(name = "answer_version")
@IdClass(AnswerVersion.Key.class)
class AnswerVersion {

    /** What makes it one. */
    record Key(String answerId, int version) implements Serializable {}

    @Id
    @Column(name = "answer_id")
    @Holds(value = PART, of = Answer.class)
    private String answerId;

    @Id
    @Holds(NOTHING)
    private int version;

    @Column(name = "answer_text")
    @Holds(TEXT)
    private String text;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    @Column(name = "operation_id")
    @Holds(NOTHING)
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
