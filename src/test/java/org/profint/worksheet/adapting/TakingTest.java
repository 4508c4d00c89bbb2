package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.profint.worksheet.adapting.Specimen.B;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.adapting.Difference.What;

/** What another version changed, taken one by one into one's own. */
class TakingTest {

    private static Definition take(Definition theirs, Definition own, What what) {
        Taking taking = new Taking(B, theirs, own);
        Difference wanted = taking.offered().stream()
                .filter(each -> each.what() == what)
                .findFirst()
                .orElseThrow();
        Definition taken = taking.take(wanted.key());
        assertThat(Specimen.read(taken).mistakes()).isEmpty();
        return taken;
    }

    private static List<What> offered(Definition theirs, Definition own) {
        return new Taking(B, theirs, own)
                .offered().stream().map(Difference::what).toList();
    }

    private static List<String> options(Definition tool, String question) {
        return Kinds.lines(tool, Pieces.question(tool, question));
    }

    @Test
    void a_whole_step_comes_with_its_questions_to_its_place() {
        Definition added = Steps.add(B, "Après", "Que ferons-nous ?");
        String step = added.spec().steps().get(5).id();
        Definition theirs = Steps.move(
                Steps.minutes(
                        Steps.help(Questions.add(added, step, "choice", "Quand ?", "ce mois\nplus tard"), step, "Aide"),
                        step,
                        "20"),
                step,
                true);
        Definition own = Steps.rename(B, "pb-1", "Notre public");
        assertThat(offered(theirs, own)).contains(What.STEP_ADDED, What.QUESTION_ADDED);
        Definition taken = take(theirs, own, What.STEP_ADDED);
        Part there = taken.spec().steps().get(4);
        assertThat(there).isEqualTo(Pieces.step(theirs, step));
        assertThat(taken.text(step + "-help")).isEqualTo("Aide");
        assertThat(taken.text("pb-1")).isEqualTo("Notre public");
        assertThat(offered(theirs, taken)).isEmpty();
    }

    @Test
    void a_question_taken_alone_is_not_taken_twice_with_its_step() {
        Definition theirs = Steps.add(B, "Après", "Que ferons-nous ?");
        theirs = Questions.add(theirs, theirs.spec().steps().get(5).id(), "short", "Et puis ?", "");
        Definition own = take(theirs, B, What.QUESTION_ADDED);
        assertThat(own.spec().steps()).hasSize(5);
        Definition both = take(theirs, own, What.STEP_ADDED);
        assertThat(both.spec().steps().get(5).questions()).hasSize(1);
        assertThat(both.spec().questions().map(Question::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_question_comes_where_it_stands_there() {
        Definition theirs = Questions.add(B, "pb-4", "short", "Et après ?", "");
        String id = Pieces.ids(Pieces.step(theirs, "pb-4"))
                .get(Pieces.ids(Pieces.step(theirs, "pb-4")).size() - 1);
        theirs = Questions.move(theirs, id, true);
        Definition taken = take(theirs, B, What.QUESTION_ADDED);
        assertThat(Pieces.ids(Pieces.step(taken, "pb-4"))).isEqualTo(Pieces.ids(Pieces.step(theirs, "pb-4")));
    }

    private static List<String> steps(Definition tool) {
        return tool.spec().steps().stream().map(Part::id).toList();
    }

    @Test
    void a_step_is_moved_to_where_it_stands_there() {
        Definition theirs = Steps.move(Steps.move(B, "pb-5", true), "pb-5", true);
        Definition own = Steps.rename(Steps.remove(B, "pb-2"), "pb-5", "Et demain ?");
        Definition taken = take(theirs, own, What.STEP_MOVED);
        assertThat(steps(taken)).containsExactly("pb-1", "pb-5", "pb-3", "pb-4");
        assertThat(taken.text("pb-5")).isEqualTo("Et demain ?");
        assertThat(offered(theirs, taken)).isEmpty();
    }

    @Test
    void a_step_that_one_has_moved_oneself_stays() {
        Definition theirs = Steps.move(B, "pb-5", true);
        assertThat(Changes.between(B, theirs)).extracting(Difference::what).containsExactly(What.STEP_MOVED);
        String moved = Changes.between(B, theirs).get(0).element();
        Definition own = Steps.move(Steps.move(B, moved, true), moved, true);
        assertThat(offered(theirs, own)).isEmpty();
    }

    @Test
    void several_new_places_taken_one_after_the_other_make_their_order() {
        Definition theirs = Pieces.with(
                B,
                List.of("pb-5", "pb-4", "pb-1", "pb-3", "pb-2").stream()
                        .map(each -> Pieces.step(B, each))
                        .toList());
        Definition own = B;
        for (int taken = 0; taken < 5 && !offered(theirs, own).isEmpty(); taken++) {
            own = take(theirs, own, What.STEP_MOVED);
        }
        assertThat(steps(own)).isEqualTo(steps(theirs));
    }

    @Test
    void a_question_is_moved_within_its_step_and_into_another_one() {
        Definition within = Questions.move(B, "pb-1-hard", true);
        assertThat(Pieces.ids(Pieces.step(take(within, B, What.QUESTION_MOVED), "pb-1")))
                .isEqualTo(Pieces.ids(Pieces.step(within, "pb-1")));
        Definition across = Questions.move(B, "pb-3-introduce", false);
        Definition own = Questions.help(B, "pb-3-introduce", "Notre aide");
        Definition taken = take(across, own, What.QUESTION_MOVED);
        assertThat(taken.spec()).isEqualTo(across.spec());
        assertThat(taken.text("pb-3-introduce-help")).isEqualTo("Notre aide");
        assertThat(offered(across, taken)).isEmpty();
    }

    @Test
    void a_question_moves_only_where_its_step_is_and_another_one_is_left() {
        Definition theirs = Questions.move(B, "pb-3-introduce", false);
        assertThat(offered(theirs, Steps.remove(B, "pb-5"))).containsExactly(What.QUESTION_MOVED);
        Definition alone = B;
        for (String each : Pieces.ids(Pieces.step(B, "pb-3"))) {
            alone = each.equals("pb-3-introduce") ? alone : Pieces.with(alone, without(alone, each));
        }
        assertThat(offered(theirs, alone)).doesNotContain(What.QUESTION_MOVED);
    }

    private static List<Part> without(Definition tool, String question) {
        return tool.spec().steps().stream()
                .map(step -> Pieces.with(
                        step,
                        step.questions().stream()
                                .filter(each -> !each.id().equals(question))
                                .toList()))
                .toList();
    }

    @Test
    void a_step_is_split_as_there() {
        Definition theirs = Steps.split(B, "pb-3-covered", "Ce qui manque");
        Definition own = Questions.remove(B, "pb-3-missing");
        Definition taken = take(theirs, own, What.STEP_SPLIT);
        assertThat(taken.spec().steps()).hasSize(6);
        assertThat(Pieces.ids(taken.spec().steps().get(3))).containsExactly("pb-3-covered", "pb-3-introduce");
    }

    @Test
    void a_step_goes_only_when_nothing_in_it_is_ones_own() {
        Definition theirs = Steps.remove(B, "pb-5");
        assertThat(take(theirs, B, What.STEP_REMOVED).spec().steps()).hasSize(4);
        Definition own = Questions.add(B, "pb-5", "open", "Notre question ?", "");
        assertThat(offered(theirs, own)).doesNotContain(What.STEP_REMOVED);
    }

    @Test
    void a_help_that_was_written_anew_on_both_sides_is_not_overwritten() {
        Definition theirs = B.with("pb-1-hard-help", "Dites pourquoi.");
        assertThat(offered(theirs, B)).containsExactly(What.HELP);
        assertThat(offered(theirs, B.with("pb-1-hard-help", "Prenez le temps.")))
                .isEmpty();
    }

    @Test
    void new_choices_come_and_ones_own_stay() {
        Definition copied = Kinds.change(B, "pb-1-hard", "choice", "argent\ntemps\nlangue");
        Definition theirs = Kinds.lines(copied, "pb-1-hard", "argent\nlogement\nlangue");
        // Words alone changed: “temps” became “logement”. One more is new, one goes.
        theirs = Kinds.lines(theirs, "pb-1-hard", "logement\nlangue\nsanté");
        Definition own = Kinds.lines(copied, "pb-1-hard", "argent\ntemps\nlangue\nchez nous");
        Taking taking = new Taking(copied, theirs, own);
        assertThat(taking.offered()).extracting(Difference::what).containsExactly(What.OPTIONS);
        Definition taken = taking.take(taking.offered().get(0).key());
        assertThat(options(taken, "pb-1-hard"))
                .contains("chez nous", "langue", "santé")
                .doesNotContain("argent");
        assertThat(Specimen.read(taken).mistakes()).isEmpty();
        assertThat(new Taking(copied, theirs, taken).offered()).isEmpty();
    }

    @Test
    void a_column_comes_and_the_way_that_one_is_answered_too() {
        String kept = Pieces.question(B, "pb-1-needs").columns().get(0).id();
        String lines = String.join("\n", options(B, "pb-1-needs"));
        Definition theirs = Kinds.lines(B, "pb-1-needs", lines + "\nDepuis quand");
        String fresh = last(theirs).id();
        theirs = Columns.save(theirs, "pb-1-needs", fresh, new ColumnText("Depuis quand", "choice", "hier\navant", ""));
        Definition own = Kinds.lines(B, "pb-1-needs", lines + "\nChez nous");
        Definition taken = take(theirs, own, What.COLUMNS);
        assertThat(options(taken, "pb-1-needs")).contains("Depuis quand", "Chez nous");
        assertThat(Columns.column(Pieces.question(taken, "pb-1-needs"), fresh)).isEqualTo(last(theirs));
        Definition date = Columns.save(B, "pb-1-needs", kept, new ColumnText(B.text(kept), "date", "", ""));
        assertThat(Changes.between(B, date)).extracting(Difference::key).containsExactly("COLUMN_KIND:" + kept);
        Definition dated = take(date, own, What.COLUMN_KIND);
        assertThat(Columns.column(Pieces.question(dated, "pb-1-needs"), kept).kind())
                .isEqualTo("date");
        assertThat(options(dated, "pb-1-needs")).contains("Chez nous");
    }

    private static Column last(Definition tool) {
        List<Column> columns = Pieces.question(tool, "pb-1-needs").columns();
        return columns.get(columns.size() - 1);
    }

    @Test
    void a_help_comes_alone_and_one_that_was_rewritten_here_is_not_overwritten_unasked() {
        Definition theirs = Questions.help(B, "pb-1-hard", "Leur aide");
        assertThat(take(theirs, B, What.HELP).text("pb-1-hard-help")).isEqualTo("Leur aide");
        Definition gone = Questions.remove(B, "pb-1-hard");
        assertThat(offered(theirs, gone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatever_both_have_changed_each_thing_that_is_offered_can_be_taken_and_leaves_a_sound_tool(long seed) {
        Random random = new Random(seed);
        Definition theirs = EditingTest.edited(B, random, 12);
        Definition own = EditingTest.edited(B, random, 12);
        for (Difference each : new Taking(B, theirs, own).offered()) {
            Definition taken = new Taking(B, theirs, own).take(each);
            assertThat(taken).as(each.key()).isNotEqualTo(own);
            List<String> known = B.spec().questions().map(Question::id).toList();
            assertThat(own.spec().questions().map(Question::id).filter(id -> !known.contains(id)))
                    .as("of one’s own, after " + each.key())
                    .allMatch(id -> taken.spec()
                            .questions()
                            .anyMatch(there -> there.id().equals(id)));
            assertThat(Specimen.read(taken).mistakes().stream()
                            .filter(mistake -> !mistake.what().startsWith("there is no question")))
                    .as(each.key())
                    .isEmpty();
        }
    }
}
