package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A line of a synthesis. A sentence out of a post keeps where it is from. */
@Entity
@Table(name = "synthesis_line")
class SynthesisLine {

    /** What a line is. */
    enum Kind {
        HEADING,
        WORDS,
        SENTENCE
    }

    static final int LONGEST = 2000;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "line_number")
    @Holds(NOTHING)
    private int number;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Kind kind;

    @Holds(SHARED)
    private String language;

    @Column(name = "line_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "post_id")
    @Holds(NOTHING)
    private String postId;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    protected SynthesisLine() {}

    SynthesisLine(
            String runId, int number, Kind kind, String language, String text, String postId, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.number = number;
        this.kind = kind;
        this.language = language;
        this.text = text;
        this.postId = postId;
        writtenBy = by;
        writtenAt = now;
    }

    String id() {
        return id;
    }

    int number() {
        return number;
    }

    boolean isSentence() {
        return kind == Kind.SENTENCE;
    }

    /** Where a sentence is from: the post, and its words. */
    String origin() {
        return origin(postId, text);
    }

    static String origin(String postId, String sentence) {
        return postId + " " + sentence;
    }

    void number(int number) {
        this.number = number;
    }

    void say(String text) {
        this.text = text;
    }
}
