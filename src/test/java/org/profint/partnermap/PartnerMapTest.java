package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.Filled;

class PartnerMapTest {

    @Test
    void the_seven_needs_stand_in_the_order_in_which_they_were_entered() {
        assertThat(SomeMap.before().needs()).extracting(Need::label).containsExactlyElementsOf(SomeMap.NEEDS);
        assertThat(SomeMap.before().needs()).extracting(Need::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void an_empty_sheet_is_an_empty_map() {
        for (SomeSheet sheet : List.of(SomeSheet.a(), SomeSheet.b())) {
            PartnerMap map = PartnerMap.of(sheet.tool(), Filled.NOTHING);
            assertThat(map.needs()).isEmpty();
            assertThat(map.partners()).isEmpty();
            assertThat(map.links()).isEmpty();
            assertThat(map.checked()).isEmpty();
            assertThat(Gaps.in(map, SomeMap.TODAY)).isEmpty();
        }
    }

    @Test
    void rows_that_nobody_has_written_in_are_none() {
        PartnerMap map = SomeSheet.b().row("need", "n1").need("n2", "Logement").map();
        assertThat(map.needs()).extracting(Need::label).containsExactly("Logement");
    }

    @Test
    void a_row_without_a_name_is_called_by_its_number() {
        PartnerMap map = SomeSheet.b()
                .partner("p1", "Le Phare")
                .row("partner", "p2")
                .say("p2", "partner.type", "public")
                .map();
        assertThat(map.partners()).extracting(Partner::name).containsExactly("Le Phare", "(2)");
    }

    @Test
    void whatever_stands_in_the_fields_gives_a_map() {
        SomeSheet sheet = SomeSheet.b()
                .need("n1", " \n Santé\n mentale ")
                .partner("p1", "Le Phare")
                .link("n1", "p1", 2);
        sheet.say("p1", "partner.last", "hier").say("n1", "need.label", "Santé\n mentale");
        Filled odd = new Filled(
                sheet.filled().rows(),
                Stream.concat(
                                sheet.filled().values().entrySet().stream(),
                                Stream.of(
                                        Map.entry("pb-5-relation.p1.pb-5-relation-rung", "gone"),
                                        Map.entry("pb-3-partners.p1.pb-3-partners-functions", "x  y"),
                                        Map.entry("pb-1-asked", "perhaps"),
                                        Map.entry("no-such-question.r.c", "?")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        PartnerMap map = PartnerMap.of(sheet.tool(), odd);
        assertThat(map.needs().get(0).label()).isEqualTo("Santé mentale");
        Partner partner = map.partners().get(0);
        assertThat(partner.functions()).isEmpty();
        assertThat(partner.relation().rung()).isEmpty();
        assertThat(partner.relation().lastContact()).isEmpty();
        assertThat(map.checked()).isEmpty();
        assertThatCode(() -> Gaps.in(map, SomeMap.TODAY)).doesNotThrowAnyException();
    }

    @Test
    void what_refers_to_a_row_that_is_gone_is_left_out() {
        PartnerMap map = SomeMap.sheet().without("p2").without("n4").map();
        assertThat(map.links())
                .noneMatch(
                        link -> link.partnerId().equals("p2") || link.needId().equals("n4"));
        assertThat(map.procedures()).isEmpty();
    }

    @Test
    void the_matrix_and_the_rows_about_single_links_are_one() {
        PartnerMap map = SomeMap.before();
        Link link = link(map, "n1", "p1");
        assertThat(link.level()).isEqualTo(3);
        assertThat(link.kinds()).containsExactly("Forme");
        assertThat(link.state()).isEqualTo(LinkState.ACTIVE);
        assertThat(link.complementarity().theyBring()).isEqualTo("des groupes de niveau");
        assertThat(link(map, "n5", "p1").kinds()).isEmpty();
        assertThat(map.links()).hasSize(9);
    }

    private static Link link(PartnerMap map, String need, String partner) {
        return map.link(map.need(need).orElseThrow(), map.partner(partner).orElseThrow())
                .orElseThrow();
    }

    @Test
    void two_rows_about_one_link_lose_nothing() {
        SomeSheet sheet = SomeSheet.b().need("n1", "Santé").partner("p1", "Le Phare");
        sheet.tie("t1", "n1", "p1").say("t1", "tie.kinds", "orients").say("t1", "tie.contribution", "un");
        sheet.say("t1", "tie.state", "planned");
        sheet.tie("t2", "n1", "p1").say("t2", "tie.kinds", "orients trains").say("t2", "tie.contribution", "deux");
        Link link = link(sheet.map(), "n1", "p1");
        assertThat(link.kinds()).containsExactly("Oriente", "Forme");
        assertThat(link.contribution()).isEqualTo("un\ndeux");
        assertThat(link.isActive()).isTrue();
        assertThat(link.level()).isEqualTo(1);
    }

    @Test
    void what_a_partner_to_come_will_bring_is_planned_until_somebody_says_otherwise() {
        SomeSheet sheet =
                SomeSheet.b().need("n1", "Santé").partner("p1", "Le Phare").link("n1", "p1", 3);
        assertThat(link(sheet.map(), "n1", "p1").state()).isEqualTo(LinkState.ACTIVE);
        sheet.say("p1", "partner.status", "necessary");
        assertThat(link(sheet.map(), "n1", "p1").state()).isEqualTo(LinkState.PLANNED);
        sheet.tie("t1", "n1", "p1").say("t1", "tie.state", "active");
        assertThat(link(sheet.map(), "n1", "p1").state()).isEqualTo(LinkState.ACTIVE);
    }

    @Test
    void cover_is_the_best_of_us_and_of_active_links() {
        PartnerMap map = SomeMap.before();
        assertThat(map.needs()).extracting(map::cover).containsExactly(3, 3, 2, 2, 3, 0, 0);
        assertThat(map.needs()).extracting(Need::priority).containsExactly(5, 6, 4, 5, 3, 3, 6);
        assertThat(map.activePartners(map.needs().get(4)))
                .extracting(Partner::id)
                .containsExactly("p1", "p5");
    }

    @Test
    void the_network_is_counted_by_status_function_and_type() {
        NetworkSize size = SomeMap.before().size();
        assertThat(size.all()).isEqualTo(new NetworkSize.Count(7, 1, 1, 0));
        assertThat(size.byFunction().get(NetworkFunction.SOURCING).total()).isZero();
        assertThat(size.byFunction().get(NetworkFunction.PERIPHERAL)).isEqualTo(new NetworkSize.Count(2, 1, 1, 0));
        assertThat(size.byType()).containsKeys("Public", "Association", "Entreprise", "Groupe de bénévoles");
        assertThat(size.byType().values().stream()
                        .mapToInt(NetworkSize.Count::total)
                        .sum())
                .isEqualTo(9);
    }

    @Test
    void links_that_hang_on_one_person_are_known() {
        assertThat(SomeMap.before().dependency()).extracting(Link::partnerId).containsExactly("p3");
    }

    @Test
    void a_relation_has_rung_tests_contact_and_procedures() {
        PartnerMap map = SomeMap.before();
        Relation relation = map.partner("p2").orElseThrow().relation();
        assertThat(relation.rung()).hasValue(5);
        assertThat(relation.test(LastingTest.EVALUATED)).contains(Progress.PROGRESS);
        assertThat(relation.lastContact()).contains(LocalDate.of(2027, 2, 20));
        assertThat(relation.dependsOnOnePerson()).isFalse();
        assertThat(map.procedures())
                .containsExactly(new Procedure(
                        "p2",
                        "Rencontre régulière",
                        "tous les deux mois",
                        "",
                        "",
                        Optional.of(LocalDate.of(2027, 4, 2))));
    }

    private static void both(SomeSheet sheet) {
        sheet.need("n1", "Logement").say("n1", "need.level", "1").say("n1", "need.alone", "no");
        sheet.need("n2", "Santé").say("n2", "need.category", "health");
        sheet.partner("p1", "Le Phare")
                .say("p1", "partner.functions", "social work")
                .say("p1", "partner.rung", "3");
        sheet.say("p1", "partner.status", "existing").say("p1", "partner.visible", "progress");
        sheet.partner("p2", "Un organisme").say("p2", "partner.status", "necessary");
        sheet.say("p2", "partner.one-person", "yes").link("n1", "p2", 2).link("n2", "p1", 3);
    }

    @Test
    void a_map_begun_in_version_a_is_the_same_in_version_b() {
        SomeSheet a = SomeSheet.a();
        SomeSheet b = SomeSheet.b();
        both(a);
        both(b);
        PartnerMap inA = a.map();
        PartnerMap inB = b.map();
        assertThat(inB.needs()).isEqualTo(inA.needs());
        assertThat(inB.partners()).isEqualTo(inA.partners());
        assertThat(inB.links()).isEqualTo(inA.links());
    }

    @Test
    void version_a_says_partner_by_partner_who_brings_what() {
        SomeSheet sheet =
                SomeSheet.a().need("n1", "Santé").partner("p1", "Le Phare").link("n1", "p1", 2);
        sheet.say("p1", "partner.they", "un lieu").say("p1", "partner.we", "du temps");
        assertThat(link(sheet.map(), "n1", "p1").complementarity().theyBring()).isEqualTo("un lieu");
    }

    /** An organisation's own version: other ids, other words, fewer questions. */
    @Test
    void an_own_version_gives_a_map_as_well() {
        Column label = new Column("x2", "short", null, null, "need.label");
        Column name = new Column("x4", "short", null, null, "partner.name");
        Column status = new Column("x5", "choice", List.of("there", "wanted", "maybe"), null, "partner.status");
        ToolSpec own = new ToolSpec(
                "own",
                "partner-mapping",
                "C",
                ToolSpec.Origin.adapted,
                "partner-mapping-b",
                "net",
                null,
                null,
                List.of(new ToolSpec.Part(
                        "s1",
                        null,
                        List.of(
                                table("x1", "need", label),
                                table("x3", "partner", name, status),
                                new Question(
                                        "x6",
                                        "matrix",
                                        false,
                                        "link",
                                        null,
                                        List.of("none", "some"),
                                        null,
                                        null,
                                        "x1",
                                        "x3",
                                        null,
                                        null,
                                        null)))));
        Filled filled = new Filled(
                Map.of("x1", List.of("r1"), "x3", List.of("r2")),
                Map.of("x1.r1.x2", "Santé", "x3.r2.x4", "Le Phare", "x3.r2.x5", "wanted", "x6.r1.r2", "some"));
        PartnerMap map = PartnerMap.of(own, id -> id, filled);
        assertThat(map.partners().get(0).status()).contains(Status.NECESSARY);
        assertThat(map.links()).extracting(Link::level).containsExactly(1);
        assertThat(Gaps.in(map, SomeMap.TODAY)).extracting(Gap::rule).containsExactly(Rule.G1, Rule.G9);
    }

    private static Question table(String id, String means, Column... columns) {
        return new Question(
                id, "table", false, means, null, null, List.of(columns), null, null, null, null, null, null);
    }

    @Test
    void the_same_partner_is_found_again_in_a_later_map() {
        Change change = Change.between(SomeMap.before(), SomeMap.after());
        assertThat(change.moves().stream().filter(Change.Move::isNew).map(Change.Move::partner))
                .extracting(Partner::id)
                .containsExactly("p10", "p11");
        assertThat(change.moves().stream().filter(move -> move.rungs() > 0).map(Change.Move::partner))
                .extracting(Partner::id)
                .containsExactly("p1", "p6", "p8");
        assertThat(change.counts()).extracting(Change.Count::difference).containsExactly(3L, 2L, 3L, 1L);
    }

    @Test
    void maps_of_two_sheets_are_compared_by_name() {
        PartnerMap one =
                SomeSheet.b().partner("p1", "Le Phare").partner("p2", "Guichet").map();
        PartnerMap other = SomeSheet.a().partner("q1", "le phare").map();
        Change change = Change.between(one, other);
        assertThat(change.moves()).hasSize(2);
        assertThat(change.moves().get(0).isGone()).isFalse();
        assertThat(change.moves().get(1).isGone()).isTrue();
    }
}
