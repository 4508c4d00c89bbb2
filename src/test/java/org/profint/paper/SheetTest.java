package org.profint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.Language;
import org.profint.house.Xml;
import org.profint.worksheet.Filled;

/** What stands on a sheet, before it is printed. */
class SheetTest {

    private static final Filled MAPPING = new Filled(
            Map.of(
                    "pb-1-needs", List.of("n1", "n2"),
                    "pb-3-partners", List.of("p1"),
                    "pb-3-links", List.of("l1")),
            Map.of(
                    "pb-1-needs.n1.pb-1-needs-label", "Un logement <près> d'ici",
                    "pb-3-partners.p1.pb-3-partners-name", "Mairie & Cie",
                    "pb-3-matrix.n1.p1", "pb-link-2",
                    "pb-3-links.l1.pb-3-links-need", "n1",
                    "pb-3-links.l1.pb-3-links-partner", "p1",
                    "pb-5-relation.p1.pb-5-relation-review", "2027-01-15",
                    "pb-1-asked", "partly"));

    private static String mapping() {
        return Specimens.filled("partner-mapping-b", Language.FR, MAPPING).xhtml();
    }

    @Test
    void a_row_is_called_by_its_first_short_answer_where_it_is_repeated() {
        assertThat(mapping())
                .contains("<th scope=\"row\">Un logement &lt;près&gt; d'ici</th>")
                .contains("<th scope=\"row\">sans nom</th>");
    }

    @Test
    void a_row_that_only_refers_to_others_is_called_by_them() {
        assertThat(mapping()).contains("<th scope=\"row\">Un logement &lt;près&gt; d'ici → Mairie &amp; Cie</th>");
    }

    @Test
    void references_options_days_and_empty_fields_are_said_in_words() {
        assertThat(mapping())
                .contains("<td>Mairie &amp; Cie</td>")
                .contains("<td>2 – bon apport</td>")
                .contains("<td>15 janvier 2027</td>")
                .contains("<div class=\"answer\">en partie</div>")
                .contains("<span class=\"empty\">non rempli</span>");
    }

    @Test
    void wt2_repeats_the_actions_of_wt1() {
        Filled filled = new Filled(
                Map.of("wt1-actions", List.of("a", "b")), Map.of("wt1-actions.b.wt1-actions-description", "Appeler"));
        assertThat(Specimens.filled("wt2", Language.FR, filled).xhtml())
                .contains("<th scope=\"row\">Action\u00a01</th>")
                .contains("<th scope=\"row\">Action\u00a02 – Appeler</th>");
    }

    @Test
    void a_matrix_of_many_columns_goes_on_in_a_second_table() {
        List<String> many = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9");
        Filled filled = new Filled(
                Map.of("pb-1-needs", List.of("n1"), "pb-3-partners", many),
                Map.of("pb-3-partners.p9.pb-3-partners-name", "Le dernier"));
        assertThat(Specimens.filled("partner-mapping-b", Language.FR, filled).xhtml())
                .contains("<th scope=\"col\" style=\"width:25%\">Le dernier</th>");
    }

    @Test
    void labels_come_in_a_second_language_that_a_screen_reader_is_told() {
        Edition both = new Edition(Edition.Format.A4, Language.EN);
        Wording english = new Wording(Specimens.tool("partner-mapping-b", Language.EN), Specimens.TEXTS);
        String sheet = Specimens.blank("partner-mapping-b", Language.FR, both).xhtml();
        for (String label : List.of("pb-1", "pb-1-hard", "pb-1-needs-label")) {
            assertThat(sheet).contains("<span class=\"second\" lang=\"en\"> / " + Xml.escaped(english.tool(label)));
        }
        assertThat(sheet).contains("oui<span class=\"second\" lang=\"en\"> / yes</span>");
        assertThat(Specimens.blank("wt1", Language.FR, new Edition(Edition.Format.A4, Language.FR))
                        .xhtml())
                .as("the same language is no second one")
                .isEqualTo(Specimens.blank("wt1", Language.FR).xhtml());
    }

    @Test
    void a_sheet_compared_prints_both_where_they_are_not_the_same_and_once_where_they_are() {
        Filled before = new Filled(Map.of(), Map.of("pb-1-profile", "Avant", "pb-1-hard", "Pareil"));
        Filled now = new Filled(Map.of(), Map.of("pb-1-profile", "Après", "pb-1-hard", "Pareil"));
        String sheet = Specimens.filled(
                        "partner-mapping-b",
                        Language.FR,
                        Edition.PLAIN,
                        now,
                        new Writing.Earlier(before, "Avant l’essai"))
                .xhtml();
        assertThat(sheet)
                .contains("Avant (Avant l’essai)</p><div class=\"answer\">Avant</div><p class=\"moment\">Maintenant</p>"
                        + "<div class=\"answer\">Après</div>")
                .containsOnlyOnce("<div class=\"answer\">Pareil</div>");
    }

    @Test
    void versions_side_by_side_say_in_words_what_changes() {
        String sheet = Specimens.compared("partner-mapping-a", "partner-mapping-b", Language.FR, Edition.PLAIN)
                .xhtml();
        assertThat(sheet).contains("<td>nouveau</td>", "<td>modifié</td>", "rien ici");
        Wording b = new Wording(Specimens.tool("partner-mapping-b", Language.FR), Specimens.TEXTS);
        assertThat(b.shown().spec().questions())
                .allSatisfy(
                        each -> assertThat(sheet).contains(Xml.escaped(b.shown().text(each.id()))));
    }

    @ParameterizedTest
    @CsvSource({"FR,brouillon", "EN,draft", "IT,bozza", "SV,utkast"})
    void a_draft_says_so_in_its_title_and_at_the_foot_of_every_page_and_what_is_settled_does_not(
            Language language, String word) {
        String sheet = Specimens.blank("wt1", language, Edition.PLAIN.ofDraft()).xhtml();
        assertThat(sheet)
                .containsPattern("<title>[^<]* – " + word + "</title>")
                .containsPattern("<h1>[^<]* – " + word + "</h1>")
                .containsPattern("(?i)<div class=\"foot\"><b>[^<]*</b> · " + word);
        assertThat(Specimens.blank("wt1", language).xhtml().toLowerCase(Locale.ROOT))
                .doesNotContain("– " + word, "· " + word);
    }

    @Test
    void what_an_address_does_not_say_rightly_is_a4_in_one_language() {
        assertThat(Edition.of(null, null)).isEqualTo(Edition.PLAIN);
        assertThat(Edition.of("A5", "xx")).isEqualTo(Edition.PLAIN);
        assertThat(Edition.of("a3", "sv").ending()).isEqualTo("-sv-a3");
    }

    @Test
    void what_a_person_types_stays_text() {
        assertThat(Xml.escaped("<b>&\"\u0000\u202e\u200b\ud800e\u0301\tx\n"))
                .isEqualTo("&lt;b&gt;&amp;&quot;\ufffdé x\n");
    }

    @Test
    void french_is_set_as_a_printer_sets_it() {
        assertThat(Typography.set("l'essai : « oui » ?", Language.FR))
                .isEqualTo("l’essai\u00a0: «\u00a0oui\u00a0»\u00a0?");
        assertThat(Typography.set("the team's: yes ?", Language.EN)).isEqualTo("the team’s: yes ?");
    }

    @Test
    void a_line_ends_after_a_blank_or_a_hyphen_and_never_after_an_apostrophe() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("à l’équipe peut-être");
        assertThat(List.of(breaks.next(), breaks.next(), breaks.next(), breaks.next(), breaks.next()))
                .containsExactly(2, 11, 16, 20, -1);
    }

    @Test
    void a_file_has_a_plain_name_and_one_in_the_language_of_the_sheet() {
        Draft draft = Specimens.blank("wt1", Language.FR);
        assertThat(FormsResource.inline(draft))
                .startsWith("inline; filename=\"wt1-fr.pdf\"; filename*=UTF-8''WT1%20%E2%80%93%20Planification")
                .matches("\\p{ASCII}+");
        assertThat(draft.tag())
                .isEqualTo(Specimens.blank("wt1", Language.FR).tag())
                .isNotEqualTo(Specimens.blank("wt1", Language.EN).tag());
    }
}
