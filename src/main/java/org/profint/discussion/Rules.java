package org.profint.discussion;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.profint.house.Holds;

/** How a run discusses. A run of which nobody said anything has none: read first, shown at once, with names. */
@Entity
@Table(name = "discussion_rules")
class Rules {

    /** Most characters of all the prompts that are answered first. */
    private static final int LONGEST = 4000;

    @Id
    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "answer_first")
    @Holds(SHARED)
    private String answerFirst = "";

    @Column(name = "posts_held")
    @Holds(SHARED)
    private boolean held;

    @Holds(SHARED)
    private boolean nameless;

    @Column(name = "away_from")
    @Holds(SHARED)
    private LocalDate awayFrom;

    @Column(name = "away_until")
    @Holds(SHARED)
    private LocalDate awayUntil;

    @Holds(SHARED)
    private String handover = "";

    @Version
    @Holds(NOTHING)
    private int version;

    protected Rules() {}

    Rules(String runId) {
        this.runId = runId;
    }

    RulesView view() {
        return new RulesView(
                answerFirst.isEmpty() ? Set.of() : Set.of(answerFirst.split(" ")),
                held,
                nameless,
                awayFrom,
                awayUntil,
                handover);
    }

    void answerFirst(String promptId, boolean first) {
        Set<String> prompts = new TreeSet<>(view().answerFirst());
        if (first) {
            prompts.add(promptId);
        } else {
            prompts.remove(promptId);
        }
        String all = String.join(" ", prompts);
        if (all.length() <= LONGEST) {
            answerFirst = all;
        }
    }

    void set(boolean held, boolean nameless) {
        this.held = held;
        this.nameless = nameless;
    }

    /** Nobody facilitates between these days; null for never. */
    void away(LocalDate from, LocalDate until) {
        awayFrom = from;
        awayUntil = until;
    }

    void handOver(String note) {
        handover = note;
    }
}
