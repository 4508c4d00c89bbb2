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
        Definition tool = B;
        for (int i = 0; i < 60; i++) {
            tool = edited(tool, random);
            assertThat(Specimen.read(tool).mistakes()).as("edit " + i).isEmpty();
        }
        List<String> ids = tool.spec().questions().map(Question::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        Set<String> named =
                Changes.between(B, tool).stream().map(Difference::element).collect(Collectors.toSet());
        assertThat(B.spec().questions().map(Question::id)).allMatch(each -> ids.contains(each) || named.contains(each));
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
            return switch (random.nextInt(13)) {
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
