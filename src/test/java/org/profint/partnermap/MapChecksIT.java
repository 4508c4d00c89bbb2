package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.people.Person;
import org.profint.people.Somebody;
import org.profint.worksheet.ChangeView;
import org.profint.worksheet.Comparing;
import org.profint.worksheet.Filling;
import org.profint.worksheet.Moving;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

/** The checks for testers of the specification that need the server; the others are in {@code ChecksTest}. */
class MapChecksIT extends Inside {

    private static final String RUNG = "pb-5-relation.p1.pb-5-relation-rung";

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Moving moving;

    @Inject
    private Comparing comparing;

    @Inject
    private Mapping mapping;

    @Inject
    private Tools tools;

    @Inject
    private Somebody somebody;

    private Person anna;
    private String sheet;

    private void begin(String tool) {
        anna = somebody.signedIn();
        sheet = sheeting.begin(anna, tool, null, Language.FR);
    }

    private void save(String key, int seen, String text) {
        filling.save(anna, sheet, key, Ids.next(), String.valueOf(seen), text);
    }

    private PartnerMap map() {
        return mapping.read(anna, sheet, Language.FR).map();
    }

    @Test
    void check_4_a_map_begun_in_version_a_goes_on_in_b_with_all_its_data() {
        begin("partner-mapping-a");
        save("pa-1-needs.n1", 0, "1");
        save("pa-1-needs.n1.pa-1-needs-label", 0, "Logement");
        save("pa-1-needs.n1.pa-1-needs-level", 0, "pa-level-1");
        save("pa-1-needs.n1.pa-1-needs-alone", 0, "no");
        save("pa-1-partners.p1", 0, "1");
        save("pa-1-partners.p1.pa-1-partners-name", 0, "Un bailleur");
        save("pa-1-partners.p1.pa-1-partners-territory", 0, "Port-Clair");
        save("pa-2-matrix.n1.p1", 0, "pa-link-2");
        save("pa-3-relation.p1.pa-3-relation-rung", 0, "pa-rung-2");
        save("pa-3-relation.p1.pa-3-relation-date", 0, "2027-05-01");
        PartnerMap before = map();
        moving.move(anna, sheet, "partner-mapping-b");
        PartnerMap after = map();
        assertThat(after.needs()).isEqualTo(before.needs()).isNotEmpty();
        assertThat(after.partners()).isEqualTo(before.partners()).isNotEmpty();
        assertThat(after.links()).isEqualTo(before.links()).isNotEmpty();
    }

    @Test
    void check_4_what_partners_bring_is_on_the_links_of_the_map_in_b_as_it_was_in_a() {
        begin("partner-mapping-a");
        for (String row : List.of("n1", "n2")) {
            save("pa-1-needs." + row, 0, "1");
            save("pa-1-needs." + row + ".pa-1-needs-label", 0, "Besoin " + row);
            save("pa-2-matrix." + row + ".p1", 0, "pa-link-2");
        }
        save("pa-1-partners.p1", 0, "1");
        save("pa-1-partners.p1.pa-1-partners-name", 0, "Un bailleur");
        save("pa-3-complement.p1.pa-3-complement-we", 0, "Un suivi");
        save("pa-3-complement.p1.pa-3-complement-they", 0, "Des logements");
        PartnerMap before = map();
        assertThat(moving.move(anna, sheet, "partner-mapping-b")).isZero();
        assertThat(map().links())
                .isEqualTo(before.links())
                .hasSize(2)
                .allSatisfy(
                        each -> assertThat(each.complementarity().theyBring()).isEqualTo("Des logements"));
    }

    @Test
    void check_5_changing_a_rung_writes_history() {
        begin("partner-mapping-b");
        save("pb-3-partners.p1", 0, "1");
        save("pb-3-partners.p1.pb-3-partners-name", 0, "Un bailleur");
        save(RUNG, 0, "pb-rung-2");
        save(RUNG, 1, "pb-rung-4");
        assertThat(map().partners().get(0).relation().rung()).hasValue(4);
        List<ChangeView> history = filling.history(anna, sheet, RUNG);
        assertThat(history).extracting(ChangeView::text).containsExactly("pb-rung-4", "pb-rung-2");
        assertThat(history)
                .allSatisfy(each -> assertThat(each.at()).isNotNull())
                .extracting(ChangeView::by)
                .containsOnly(anna.id());
    }

    @Test
    void check_6_a_snapshot_is_immutable() {
        begin("partner-mapping-b");
        save("pb-3-partners.p1", 0, "1");
        save("pb-3-partners.p1.pb-3-partners-name", 0, "Un bailleur");
        save(RUNG, 0, "pb-rung-2");
        PartnerMap taken = map();
        String snapshot = comparing.take(anna, sheet, "avant");
        save(RUNG, 1, "pb-rung-5");
        save("pb-3-partners.p1", 1, "");
        save("pb-3-partners.p2", 0, "1");
        save("pb-3-partners.p2.pb-3-partners-name", 0, "Un autre");
        Shown<ToolSpec> tool = tools.shown("partner-mapping-b", Language.FR);
        assertThat(PartnerMap.of(tool, comparing.at(anna, sheet, snapshot).filled()))
                .isEqualTo(taken);
        assertThat(map()).isNotEqualTo(taken);
    }
}
