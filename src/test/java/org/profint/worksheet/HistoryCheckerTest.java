package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker that never finds anything is worth nothing: each law is broken here once on purpose. */
class HistoryCheckerTest {

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private final HistoryChecker checker = new HistoryChecker();
    private final List<ChangeView> changes = new ArrayList<>();
    private final List<FieldState> fields = new ArrayList<>();

    /** Anna begins a field, Bruno comes too late, Anna goes on; nobody knows of her last words, which are there. */
    @BeforeEach
    void a_good_history() {
        happens(1, "a", "anna", 0, true);
        happens(2, "b", "bruno", 0, false);
        happens(3, "c", "anna", 1, true);
        happens(4, "d", "anna", 2, true);
        checker.ok("a", 1, 1);
        checker.conflict("b");
        checker.ok("c", 2, 3);
        checker.invoke(new HistoryChecker.Sent("e", "bruno", "profile", 2, "text e"));
        stands(3, "text d");
    }

    private void happens(int number, String operation, String by, int seen, boolean taken) {
        checker.invoke(new HistoryChecker.Sent(operation, by, "profile", seen, "text " + operation));
        changes.add(change(number, operation, by, seen + 1, taken));
    }

    private static ChangeView change(int number, String operation, String by, int version, boolean taken) {
        return new ChangeView(number, "profile", version, "text " + operation, NOW, by, operation, taken, null);
    }

    private void stands(int version, String text) {
        fields.clear();
        fields.add(new FieldState("profile", version, text, NOW, "anna"));
    }

    private void finds(String... expected) {
        assertThat(checker.contradictions(fields, changes))
                .extracting(each -> each.replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void a_good_history_contradicts_nothing() {
        finds();
        assertThat(checker.unknown()).extracting(HistoryChecker.Sent::operation).containsExactlyInAnyOrder("d", "e");
        assertThat(checker.conflicts()).isOne();
        assertThat(checker.operations()).isEqualTo(5);
    }

    @Test
    void what_was_acknowledged_is_missed() {
        checker.ok("e", 4, 5);
        finds("acknowledged and lost");
    }

    @Test
    void a_yes_to_what_came_too_late_is_a_loss() {
        checker.invoke(new HistoryChecker.Sent("f", "bruno", "profile", 0, "text f"));
        checker.ok("f", 1, 5);
        changes.add(change(5, "f", "bruno", 1, false));
        finds("acknowledged and lost");
    }

    @Test
    void a_yes_with_another_version_is_seen() {
        checker.invoke(new HistoryChecker.Sent("f", "bruno", "profile", 3, "text f"));
        checker.ok("f", 7, 5);
        changes.add(change(5, "f", "bruno", 4, true));
        fields.set(0, new FieldState("profile", 4, "text f", NOW, "bruno"));
        finds("acknowledged as another version or number");
    }

    @Test
    void two_answers_to_one_operation_are_seen() {
        checker.conflict("c");
        finds("answered in two ways", "refused and not kept");
    }

    @Test
    void an_operation_that_took_effect_twice_is_seen() {
        changes.add(change(5, "c", "anna", 2, false));
        finds("took effect twice");
    }

    @Test
    void an_unknown_operation_that_took_effect_twice_is_seen() {
        changes.add(change(5, "d", "anna", 3, false));
        finds("unknown, and took effect twice");
    }

    @Test
    void a_gap_in_the_versions_is_seen() {
        happens(5, "f", "anna", 4, true);
        stands(5, "text f");
        finds("gap or fork in profile after version 3");
    }

    @Test
    void a_fork_of_the_versions_is_a_silent_overwriting_and_is_seen() {
        happens(5, "f", "anna", 2, true);
        stands(3, "text f");
        finds("gap or fork in profile after version 3");
    }

    @Test
    void a_field_that_does_not_say_the_last_of_its_chain_is_seen() {
        stands(2, "text c");
        finds("stands there and is not the end of its chain");
        stands(3, "text c");
        finds("stands there and is not the end of its chain");
        fields.clear();
        finds("taken and not there");
    }

    @Test
    void what_nobody_sent_is_seen() {
        changes.set(3, new ChangeView(4, "profile", 3, "other words", NOW, "anna", "d", true, null));
        stands(3, "other words");
        finds("nobody sent this");
        changes.set(3, change(4, "x", "anna", 3, true));
        stands(3, "text x");
        finds("nobody sent this");
    }

    @Test
    void a_field_without_any_change_is_seen() {
        fields.add(new FieldState("hard", 1, "from nowhere", NOW, "anna"));
        finds("stands there and is not the end of its chain");
    }

    @Test
    void a_number_given_twice_and_one_left_out_are_seen() {
        changes.set(1, change(1, "b", "bruno", 1, false));
        finds("number given twice", "number left out");
        changes.set(1, change(9, "b", "bruno", 1, false));
        finds("number left out");
    }

    @Test
    void what_was_refused_and_is_not_kept_is_seen() {
        changes.remove(1);
        finds("refused and not kept", "number left out");
    }

    @Test
    void who_is_refused_though_nobody_was_faster_is_seen() {
        happens(5, "f", "bruno", 3, false);
        finds("refused though nobody was faster, version 3");
    }
}
