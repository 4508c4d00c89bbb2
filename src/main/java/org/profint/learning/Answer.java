package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** What a learner answers to a prompt now. Earlier texts are {@link AnswerVersion}s. */
@Entity
@Table(name = "answer")
class Answer {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "enrolment_id")
    @Holds(value = PART, of = Enrolment.class)
    private String enrolmentId;

    @Column(name = "prompt_id")
    @Holds(PERSONAL)
    private String promptId;

    @Column(name = "answer_text")
    @Holds(TEXT)
    private String text;

    // No @Version: the number belongs to the learner's device, which compares and sets it (reliability, one write
    // path).
    @Holds(NOTHING)
    private int version;

    @Column(name = "saved_at")
    @Holds(PERSONAL)
    private Instant savedAt;

    protected Answer() {}

    Answer(String enrolmentId, String promptId, String text, Instant now) {
        id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.promptId = promptId;
        this.text = text;
        version = 1;
        savedAt = now;
    }

    String id() {
        return id;
    }

    AnswerView view() {
        return new AnswerView(promptId, text, version, savedAt);
    }
}
