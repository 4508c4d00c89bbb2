package org.profint.projectwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.projectwork.Differences.Chapter;
import org.profint.projectwork.Differences.Fate;
import org.profint.projectwork.Differences.Line;
import org.profint.projectwork.Differences.Row;
import org.profint.projectwork.Differences.Topic;
import org.profint.worksheet.Filled;
import org.profint.worksheet.SheetForm;
import org.profint.worksheet.SomeForm;

/** What differs between two versions of a sheet, with the tools that ship. */
class SideBySideTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), target -> target);

    private static Shown<ToolSpec> tool(String id) {
        return CONTENT.find(ToolSpec.class, id).orElseThrow().in(Language.FR);
    }

    private static SheetForm plan(Map<String, String> texts) {
        return SomeForm.of(tool("wt1"), Optional.empty(), Filled.NOTHING, texts);
    }

    private static SheetForm followUp(Map<String, String> plan, List<String> actions, Map<String, String> texts) {
        return SomeForm.of(
                tool("wt2"), Optional.of(tool("wt1")), new Filled(Map.of("wt1-actions", actions), plan), texts);
    }

    private static Differences plans(Map<String, String> before, Map<String, String> after) {
        return new SideBySide(tool("wt1"), new Texts(), Set.of("new")).of(plan(before), plan(after));
    }

    private static Map<String, String> action(String row, String place, String description) {
        return Map.of("wt1-actions." + row, place, "wt1-actions." + row + ".wt1-actions-description", description);
    }

    @SafeVarargs
    private static Map<String, String> all(Map<String, String>... parts) {
        Map<String, String> all = new HashMap<>();
        List.of(parts).forEach(all::putAll);
        return all;
    }

    private static List<Topic> topics(Differences differences) {
        return differences.chapters().stream()
                .flatMap(each -> each.topics().stream())
                .toList();
    }

    private static List<Row> rows(Differences differences) {
        return topics(differences).stream()
                .flatMap(each -> each.rows().stream())
                .toList();
    }

    @Test
    void nothing_differs_between_a_version_and_itself_and_the_whole_sheet_is_still_there() {
        Map<String, String> texts = all(Map.of("wt1-purpose", "Voir qui manque"), action("a", "1", "Appeler"));
        Differences same = plans(texts, texts);
        assertThat(same.changed().chapters()).isEmpty();
        assertThat(same.chapters())
                .extracting(Chapter::title)
                .containsExactly(
                        "PRÉSENTATION GÉNÉRALE DE L’OUTIL",
                        "POSITIONNEMENT DE L’OUTIL DANS LE CONTEXTE DE L’ORGANISATION",
                        "LES ÉTAPES DE L’EXPERIMENTATION");
        assertThat(topics(same)).hasSize((int) tool("wt1").spec().questions().count());
    }

    @Test
    void a_field_was_changed_added_or_deleted_in_the_order_and_under_the_headings_of_the_sheet() {
        Differences changed = plans(
                        Map.of("wt1-purpose", "Voir qui manque", "wt1-phase", "Entrée", "wt1-name", "Carte"),
                        Map.of(
                                "wt1-purpose",
                                "Voir qui manque à l’accueil",
                                "wt1-diagnosis-1",
                                "Douze appels",
                                "wt1-name",
                                "Carte "))
                .changed();
        assertThat(changed.chapters())
                .extracting(Chapter::title)
                .containsExactly(
                        "PRÉSENTATION GÉNÉRALE DE L’OUTIL",
                        "POSITIONNEMENT DE L’OUTIL DANS LE CONTEXTE DE L’ORGANISATION");
        assertThat(topics(changed))
                .extracting(Topic::title, Topic::fate)
                .containsExactly(
                        tuple("Objectif de l’outil", Fate.CHANGED),
                        tuple("Diagnostic/constats concernant 1) les problématiques organisationnelles", Fate.ADDED),
                        tuple("Activité/phase du dispositif visée", Fate.REMOVED));
        assertThat(rows(changed).get(0).lines())
                .containsExactly(new Line("", "Voir qui manque", "Voir qui manque à l’accueil"));
    }

    @Test
    void rows_are_matched_by_their_ids_and_a_row_that_goes_takes_none_of_the_others_with_it() {
        Differences changed = plans(
                        all(action("a", "1", "Appeler"), action("b", "2", "Écrire"), action("c", "3", "Visiter")),
                        all(action("a", "1", "Appeler"), action("c", "3", "Visiter à deux")))
                .changed();
        assertThat(rows(changed))
                .extracting(Row::name, Row::was, Row::fate)
                .containsExactly(
                        tuple("Action\u00a02", "", Fate.REMOVED), tuple("Action\u00a02", "Action\u00a03", Fate.SAME));
        assertThat(rows(changed).get(0).lines()).containsExactly(new Line("Description", "Écrire", ""));
        assertThat(rows(changed).get(1).lines()).containsExactly(new Line("Description", "Visiter", "Visiter à deux"));
    }

    @Test
    void a_row_that_was_added_says_so_and_whether_it_had_not_been_planned() {
        Differences changed = plans(
                        action("a", "1", "Appeler"),
                        all(action("a", "1", "Appeler"), action("b", "2", "Écrire"), action("new", "3", "Visite")))
                .changed();
        assertThat(rows(changed))
                .extracting(Row::name, Row::fate, Row::unplanned)
                .containsExactly(tuple("Action\u00a02", Fate.ADDED, false), tuple("Action\u00a03", Fate.ADDED, true));
        assertThat(rows(changed)).noneMatch(Row::both);
    }

    @Test
    void a_row_that_was_moved_says_so_and_the_others_stay_where_they_are() {
        Differences changed = plans(
                        all(action("a", "1", "Appeler"), action("b", "2", "Écrire"), action("c", "3", "Visiter")),
                        all(action("c", "0.5", "Visiter"), action("a", "1", "Appeler"), action("b", "2", "Écrire")))
                .changed();
        assertThat(rows(changed))
                .extracting(Row::name, Row::was, Row::fate)
                .containsExactly(tuple("Action\u00a01", "Action\u00a03", Fate.MOVED));
        assertThat(rows(changed).get(0).lines()).containsExactly(new Line("Description", "Visiter", "Visiter"));
    }

    @Test
    void a_row_in_which_nobody_has_written_anything_is_none() {
        Map<String, String> before = action("a", "1", "Appeler");
        assertThat(plans(before, all(before, Map.of("wt1-actions.b", "2")))
                        .changed()
                        .chapters())
                .isEmpty();
    }

    @Test
    void choices_and_days_are_told_in_words_and_rows_without_a_word_have_a_number() {
        Map<String, String> objective =
                Map.of("wt1-objectives.o", "1", "wt1-objectives.o.wt1-objectives-objective", "Moins d’appels perdus");
        Differences plan = plans(
                        objective, all(objective, Map.of("wt1-objectives.o.wt1-objectives-kind", "wt1-ind-count")))
                .changed();
        assertThat(rows(plan)).extracting(Row::name).containsExactly("Ligne 1");
        assertThat(rows(plan).get(0).lines()).containsExactly(new Line("Nature de l’indicateur", "", "Nombre"));
        Differences followUp = new SideBySide(tool("wt2"), new Texts(), Set.of())
                .of(
                        followUp(Map.of(), List.of(), Map.of()),
                        followUp(Map.of(), List.of(), Map.of("wt2-adoption-date", "2027-01-15")))
                .changed();
        assertThat(rows(followUp).get(0).lines()).containsExactly(new Line("", "", "15 janvier 2027"));
    }

    @Test
    void rows_of_a_follow_up_are_called_by_what_stands_in_the_plan() {
        Map<String, String> plan = Map.of("wt1-actions.a.wt1-actions-description", "Tenir un carnet commun");
        String done = "wt2-actions.a.wt2-actions-done";
        Differences changed = new SideBySide(tool("wt2"), new Texts(), Set.of())
                .of(
                        followUp(plan, List.of("a"), Map.of(done, "Trois appels")),
                        followUp(plan, List.of("a"), Map.of(done, "Douze appels")))
                .changed();
        assertThat(rows(changed))
                .extracting(Row::name, Row::fate)
                .containsExactly(tuple("Action\u00a01 – Tenir un carnet commun", Fate.SAME));
    }

    @Test
    void a_row_that_was_removed_stays_behind_the_one_that_it_stood_behind() {
        RowOrder order = new RowOrder(List.of("a", "b", "c", "d"), List.of("d", "a", "e"));
        assertThat(order.merged()).containsExactly("d", "a", "b", "c", "e");
        assertThat(order.moved()).hasSize(1);
        assertThat(new RowOrder(List.of("a", "b"), List.of("b")).merged()).containsExactly("a", "b");
        assertThat(new RowOrder(List.of(), List.of("b")).moved()).isEmpty();
    }
}
