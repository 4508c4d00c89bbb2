package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.profint.worksheet.adapting.Specimen.B;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.profint.content.Definition;
import org.profint.content.Definitions;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Language;
import org.profint.house.Problem;

class EditingTest {

    private static void refused(String key, Supplier<Definition> edit) {
        assertThatThrownBy(edit::get).isInstanceOf(Problem.Invalid.class).hasMessageContaining(key);
    }

    private static List<String> stepIds(Definition tool) {
        return tool.spec().steps().stream().map(each -> each.id()).toList();
    }

    @Test
    void what_is_written_down_is_read_back_the_same() {
        for (String id : List.of("partner-mapping-a", "partner-mapping-b", "wt1", "wt2", "journey-review")) {
            Definition tool = Specimen.tool(id);
            Definitions.Outcome read = Specimen.read(tool);
            assertThat(read.mistakes()).as(id).isEmpty();
            assertThat(Definition.of(read.item().in(Language.FR))).as(id).isEqualTo(tool);
        }
    }

    @Test
    void a_copy_is_told_from_its_origin_by_the_organisation_in_its_name() {
        Definition copy = Copy.of(B, "1", "Maison");
        assertThat(copy.brief()).isEqualTo("Cartographie des partenaires, version B – Maison");
        assertThat(copy.title()).endsWith(" – Maison");
        assertThat(copy.spec().id()).isNotEqualTo(B.spec().id());
        assertThat(Changes.between(B, copy)).isEmpty();
        assertThat(Specimen.read(copy).mistakes()).isEmpty();
        Definition lengthy = Copy.of(B, "1", "M".repeat(120));
        assertThat(lengthy.brief()).hasSizeLessThanOrEqualTo(80).endsWith("M…");
        assertThat(Specimen.read(lengthy).mistakes()).isEmpty();
        assertThat(Copy.named(copy, copy.title()).brief()).isEqualTo(copy.brief());
    }

    @Test
    void an_open_question_becomes_a_table_or_a_closed_one_and_keeps_its_name_and_meaning() {
        Definition table = Kinds.change(B, "pb-1-profile", "table", "Âge\r\nParcours\n");
        Question question = Pieces.question(table, "pb-1-profile");
        assertThat(question.means()).isEqualTo("profile");
        assertThat(question.columns()).extracting(Column::kind).containsExactly("open", "open");
        assertThat(Kinds.lines(table, question)).containsExactly("Âge", "Parcours");
        assertThat(Specimen.read(table).mistakes()).isEmpty();
        Definition closed = Kinds.change(table, "pb-1-profile", "yes-partly-no", "");
        assertThat(Specimen.read(closed).mistakes()).isEmpty();
        assertThat(closed.texts().values()).doesNotContain("Parcours");
    }

    @Test
    void each_column_of_a_table_can_be_answered_in_any_way_that_is_offered() {
        Question table = B.spec()
                .questions()
                .filter(each -> each.id().equals("pb-5-relation"))
                .findFirst()
                .orElseThrow();
        String column = table.columns().get(0).id();
        for (String kind : Columns.OFFERED) {
            ColumnText wanted = new ColumnText("Une colonne", kind, "oui\nnon", "pb-1-needs");
            Definition saved = Columns.save(B, table.id(), column, wanted);
            assertThat(Specimen.read(saved).mistakes()).as(kind).isEmpty();
            Column now = Columns.column(Pieces.question(saved, table.id()), column);
            assertThat(now.kind()).isEqualTo(kind);
            assertThat(saved.text(column)).isEqualTo("Une colonne");
            assertThat(now.options().stream().map(saved::text))
                    .as(kind)
                    .containsExactlyElementsOf(Kinds.isChoosing(kind) ? List.of("oui", "non") : List.of());
            assertThat(now.from()).isEqualTo(kind.equals("reference") ? "pb-1-needs" : null);
            assertThat(now.means()).isEqualTo(table.columns().get(0).means());
        }
    }

    /** As nobody can write one here, but a file or an older server may bring it. */
    private static Definition withCircle(Definition tool, String one, String other) {
        Definition half = Pieces.with(tool, one, each -> Pieces.repeating(each, other));
        return Pieces.with(half, other, each -> Pieces.repeating(each, one));
    }

    @Test
    @Timeout(10)
    void a_circle_that_does_not_include_the_table_at_hand_is_walked_once() {
        Definition circle = withCircle(B, "pb-2-internal", "pb-4-complement");
        Definition repeating = Kinds.repeat(circle, "pb-5-relation", "pb-2-internal");
        assertThat(Pieces.question(repeating, "pb-5-relation").rowsFrom()).isEqualTo("pb-2-internal");
        String column = Pieces.question(B, "pb-5-relation").columns().get(0).id();
        Definition naming = Columns.save(
                circle, "pb-5-relation", column, new ColumnText("Une colonne", "reference", "", "pb-4-complement"));
        assertThat(naming.spec().leadsTo("pb-5-relation", "pb-2-internal")).isTrue();
        // The circle itself is told of, and nothing else.
        assertThat(Specimen.read(repeating).mistakes())
                .extracting(each -> each.what().replaceAll(".*“(.*)”.*", "$1"))
                .containsExactlyInAnyOrder("pb-2-internal", "pb-4-complement");
    }

    @Test
    void a_table_repeats_none_that_names_its_rows_in_a_column() {
        String id = Pieces.question(B, "pb-3-partners").columns().get(0).id();
        Definition naming =
                Columns.save(B, "pb-3-partners", id, new ColumnText("Besoin", "reference", "", "pb-1-needs"));
        refused("worksheet.adapt.circle", () -> Kinds.repeat(naming, "pb-1-needs", "pb-3-partners"));
    }

    @Test
    void a_column_keeps_its_choices_by_name_and_a_circle_of_references_is_refused() {
        ColumnText first = new ColumnText("Suite", "choice", "un\ndeux", "");
        Definition choice = Columns.save(B, "pb-1-needs", columnOf(B, "pb-1-needs"), first);
        String id = columnOf(choice, "pb-1-needs");
        List<String> options =
                Columns.column(Pieces.question(choice, "pb-1-needs"), id).options();
        Definition more = Columns.save(choice, "pb-1-needs", id, new ColumnText("Suite", "choices", "deux\ntrois", ""));
        List<String> now =
                Columns.column(Pieces.question(more, "pb-1-needs"), id).options();
        assertThat(now.get(0)).isEqualTo(options.get(1));
        ColumnText toLinks = new ColumnText("Lien", "reference", "", "pb-3-links");
        refused("worksheet.adapt.circle", () -> Columns.save(B, "pb-1-needs", id, toLinks));
        ColumnText toItself = new ColumnText("Lien", "reference", "", "pb-1-needs");
        refused("worksheet.adapt.circle", () -> Columns.save(B, "pb-1-needs", id, toItself));
        ColumnText nowhere = new ColumnText("Lien", "reference", "", "pb-1-hard");
        refused("worksheet.adapt.from-missing", () -> Columns.save(B, "pb-1-needs", id, nowhere));
        refused(
                "worksheet.adapt.kind-missing",
                () -> Columns.save(B, "pb-1-needs", id, new ColumnText("x", "table", "", "")));
        refused(
                "worksheet.adapt.lines-missing",
                () -> Columns.save(B, "pb-1-needs", id, new ColumnText("x", "scale", "", "")));
        refused(
                "worksheet.adapt.line-missing",
                () -> Columns.save(B, "pb-1-needs", id, new ColumnText(" ", "open", "", "")));
    }

    private static String columnOf(Definition tool, String table) {
        return Pieces.question(tool, table).columns().get(0).id();
    }

    @Test
    void steps_and_questions_change_their_order_and_nothing_else() {
        Definition moved = Steps.move(B, "pb-5", true);
        assertThat(stepIds(moved)).containsExactly("pb-1", "pb-2", "pb-3", "pb-5", "pb-4");
        assertThat(Steps.move(moved, "pb-5", false)).isEqualTo(B);
        assertThat(Steps.move(B, "pb-1", true)).isEqualTo(B);
        String first = B.spec().steps().get(1).questions().get(0).id();
        Definition across = Questions.move(B, first, true);
        assertThat(Pieces.ids(Pieces.step(across, "pb-1"))).endsWith(first);
        assertThat(Questions.move(across, first, false)).isEqualTo(B);
        assertThat(Specimen.read(across).mistakes()).isEmpty();
    }

    @Test
    void what_a_newer_campus_wrote_is_told_and_not_guessed() {
        String newer = Definitions.specText(B).replaceFirst("\"kind\":\"open\"", "\"kind\":\"hologram\"");
        Definitions.Outcome read = Definitions.kept(newer, Definitions.wordsText(B), Language.FR);
        assertThat(read.isSound()).isFalse();
        assertThat(read.mistakes()).anySatisfy(each -> assertThat(each.what()).contains("hologram"));
        String keyed = Definitions.specText(B).replaceFirst("\"kind\":\"open\"", "\"kind\":\"open\",\"weight\":3");
        assertThat(Definitions.kept(keyed, Definitions.wordsText(B), Language.FR)
                        .mistakes())
                .anySatisfy(each -> assertThat(each.what()).contains("“weight” is not a key of this place"));
    }

    @Test
    void a_line_keeps_its_name_when_its_words_or_its_place_change() {
        Definition choice = Kinds.change(B, "pb-1-hard", "choice", "un\ndeux\ntrois");
        List<String> ids = Pieces.question(choice, "pb-1-hard").options();
        Definition other = Kinds.lines(choice, "pb-1-hard", "trois\nDeux !\nun\nquatre");
        List<String> now = Pieces.question(other, "pb-1-hard").options();
        assertThat(now.subList(0, 3)).containsExactly(ids.get(2), ids.get(1), ids.get(0));
        assertThat(now.get(3)).startsWith("own-").isNotIn(ids);
        assertThat(Specimen.read(other).mistakes()).isEmpty();
    }

    @Test
    void a_table_whose_rows_others_need_stays_a_table_and_stays() {
        refused("worksheet.adapt.used", () -> Kinds.change(B, "pb-1-needs", "open", ""));
        refused("worksheet.adapt.used", () -> Questions.remove(B, "pb-1-needs"));
        refused("worksheet.adapt.used", () -> Steps.remove(B, "pb-1"));
        refused("worksheet.adapt.circle", () -> Kinds.repeat(B, "pb-1-needs", "pb-2-internal"));
        refused("worksheet.adapt.circle", () -> Kinds.repeat(B, "pb-1-needs", "pb-1-needs"));
    }

    @Test
    void a_step_is_split_at_a_question_but_not_at_its_first() {
        Definition split = Steps.split(B, "pb-3-covered", "Ce qui manque");
        assertThat(split.spec().steps()).hasSize(6);
        assertThat(stepIds(split).get(3)).startsWith("own-");
        assertThat(Pieces.ids(split.spec().steps().get(3)))
                .containsExactly("pb-3-covered", "pb-3-missing", "pb-3-introduce");
        assertThat(Specimen.read(split).mistakes()).isEmpty();
        refused("split-at-first", () -> Steps.split(B, "pb-3-partners", "x"));
    }

    @Test
    void a_step_never_stands_empty() {
        Definition added = Steps.add(B, "Après", "Que ferons-nous ?");
        String question = added.spec().steps().get(5).questions().get(0).id();
        refused("last-question", () -> Questions.remove(added, question));
        refused("last-question", () -> Questions.move(added, question, true));
        assertThat(Steps.remove(added, stepIds(added).get(5))).isEqualTo(B);
        refused("line-missing", () -> Steps.add(B, " ", "x"));
        refused("minutes-wrong", () -> Steps.minutes(B, "pb-1", "601"));
        refused("lines-missing", () -> Kinds.change(B, "pb-1-hard", "choice", "a\na"));
    }

    @Test
    void a_definition_that_is_not_sound_is_refused_with_a_sentence() {
        String words = Definitions.wordsText(B);
        String circle = Definitions.specText(B)
                .replaceFirst("\"means\":\"need\"", "\"means\":\"need\",\"rows-from\":\"pb-2-internal\"");
        assertThat(Definitions.read(circle, words, Language.FR, Specimen.CONTENT, id -> false)
                        .mistakes())
                .anySatisfy(each -> assertThat(each.what()).contains("pb-1-needs", "from itself"));
        String twice = Definitions.specText(B).replaceFirst("\"id\":\"pb-1-hard\"", "\"id\":\"pb-1-profile\"");
        assertThat(Definitions.read(twice, words, Language.FR, Specimen.CONTENT, id -> false)
                        .mistakes())
                .anySatisfy(each -> assertThat(each.what()).contains("“pb-1-profile” stands here twice"));
        Definition unknown = Questions.recommend(B, "pb-1-hard", List.of("net-9"));
        assertThat(Specimen.read(unknown).mistakes())
                .anySatisfy(each -> assertThat(each.what()).contains("recommendation:net-9"));
        assertThat(Definitions.read("{}", "[]", Language.FR, Specimen.CONTENT, id -> false)
                        .isSound())
                .isFalse();
        assertThat(Definitions.read("{\"id\": *x}", "{", Language.FR, Specimen.CONTENT, id -> false)
                        .isSound())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void whatever_is_edited_it_stays_sound_and_nothing_of_the_origin_goes_without_being_named(long seed) {
        Random random = new Random(seed);
        Definition tool = edited(B, random, 60);
        List<String> ids = tool.spec().questions().map(Question::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        Set<String> named =
                Changes.between(B, tool).stream().map(Difference::element).collect(Collectors.toSet());
        assertThat(B.spec().questions().map(Question::id)).allMatch(each -> ids.contains(each) || named.contains(each));
    }

    static Definition edited(Definition tool, Random random, int times) {
        Definition now = tool;
        for (int i = 0; i < times; i++) {
            now = edited(now, random);
            assertThat(Specimen.read(now).mistakes()).as("edit " + i).isEmpty();
        }
        return now;
    }

    private static Definition column(Definition tool, Random random, String words) {
        Question table = any(Kinds.tables(tool), random);
        String column = any(table.columns(), random).id();
        String from = any(Kinds.tables(tool), random).id();
        ColumnText wanted = new ColumnText("Colonne " + random.nextInt(9), any(Columns.OFFERED, random), words, from);
        return Columns.save(tool, table.id(), column, wanted);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Definition edited(Definition tool, Random random) {
        String step = any(stepIds(tool), random);
        String question = any(tool.spec().questions().map(Question::id).toList(), random);
        String words = any(List.of("Un", "Deux\nTrois", " ", "Être : « oui » \"non\" # - {x}", "un\nun"), random);
        String kind = any(Kinds.OFFERED, random);
        boolean up = random.nextBoolean();
        try {
            return switch (random.nextInt(14)) {
                case 0 -> Steps.add(tool, words, "Pourquoi ?");
                case 1 -> Steps.rename(tool, step, words);
                case 2 -> Steps.minutes(tool, step, String.valueOf(random.nextInt(700)));
                case 3 -> Steps.move(tool, step, up);
                case 4 -> Steps.split(tool, question, "Coupée");
                case 5 -> Steps.remove(tool, step);
                case 6 -> Questions.add(tool, step, kind, "Nouvelle question", words);
                case 7 -> Questions.rename(tool, question, words);
                case 8 -> Questions.move(tool, question, up);
                case 9 -> Questions.remove(tool, question);
                case 10 -> Kinds.change(tool, question, kind, words);
                case 11 -> Kinds.lines(tool, question, words + "\nencore");
                case 12 -> column(tool, random, words);
                default ->
                    Kinds.repeat(
                            tool,
                            question,
                            any(tool.spec().questions().map(Question::id).toList(), random));
            };
        } catch (Problem.Invalid refused) {
            return tool;
        }
    }
}
