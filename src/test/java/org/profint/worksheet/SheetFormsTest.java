package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;

/** What the form of a worksheet shows. */
class SheetFormsTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), target -> target);
    private static final Instant THEN = Instant.parse("2027-01-15T10:00:00Z");

    private static SheetForm form(Map<String, FormSaving.Refused> refused, FieldState... fields) {
        Shown<ToolSpec> tool =
                CONTENT.find(ToolSpec.class, "partner-mapping-b").orElseThrow().in(Language.FR);
        WorksheetView sheet = new WorksheetView(
                "s", tool.id(), null, null, "Carte", Visibility.PRIVATE, THEN, null, null, null, null);
        SheetState state =
                new SheetState(sheet, fields.length, List.of(fields), Map.of("a", "Anna"), Filled.NOTHING, null);
        return new SheetForms(tool, java.util.Optional.empty(), state, refused, key -> key).form();
    }

    private static FieldState field(String key, String text) {
        return new FieldState(key, 1, text, THEN, "a");
    }

    private static SheetForm.FieldForm asked(SheetForm form, String key) {
        return form.steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(asked -> asked.table() == null
                        ? Stream.of(asked.field())
                        : asked.table().rows().stream().flatMap(row -> row.cells().stream()))
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_text_may_say_a_word_twice() {
        String text = "Le besoin et le temps et  le besoin";
        assertThat(asked(form(Map.of(), field("pb-1-profile", text)), "pb-1-profile")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void an_answer_that_does_not_fit_its_question_any_more_stands_aside() {
        SheetForm form = form(Map.of(), field("pb-1-asked", "peut-être"), field("pb-0-gone", "d’hier"));
        assertThat(form.aside()).extracting(SheetForm.Aside::text).containsExactly("peut-être", "d’hier");
        assertThat(asked(form, "pb-1-asked").text()).isEmpty();
    }

    @Test
    void what_was_typed_and_not_taken_stays_chosen_beside_what_somebody_else_chose() {
        FormSaving.Refused typed = new FormSaving.Refused("pb-1-asked", "no", "why", "yes");
        SheetForm.FieldForm asked = asked(form(Map.of("pb-1-asked", typed), field("pb-1-asked", "yes")), "pb-1-asked");
        assertThat(asked.options())
                .filteredOn(SheetForm.Choice::chosen)
                .extracting(SheetForm.Choice::id)
                .containsExactly("no");
        assertThat(asked.otherWords()).isEqualTo("catalogue.tool.yes");
    }

    @Test
    void rows_of_another_table_are_called_by_what_stands_there() {
        SheetForm form = form(
                Map.of(),
                field("pb-1-needs.n1", "1"),
                field("pb-1-needs.n1.pb-1-needs-label", "Logement"),
                field("pb-3-partners.p1", "1"),
                field("pb-3-partners.p1.pb-3-partners-name", "Un bailleur"),
                field("pb-3-links.l1", "1"),
                field("pb-3-links.l1.pb-3-links-need", "n1"),
                field("pb-3-links.l1.pb-3-links-partner", "p1"));
        assertThat(form.steps().get(3).questions().get(0).table().rows())
                .extracting(SheetForm.RowForm::label)
                .containsExactly("Logement → Un bailleur");
    }
}
