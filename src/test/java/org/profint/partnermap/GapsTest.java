package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.house.Language;

class GapsTest {

    /** A need that we answer well and alone, and a partner that answers it too: nothing to say but what each brings. */
    private static SomeSheet sound() {
        SomeSheet sheet = SomeSheet.b()
                .need("n1", "Logement")
                .say("n1", "need.level", "3")
                .say("n1", "need.alone", "yes");
        sheet.partner("p1", "Le Phare").say("p1", "partner.functions", "sourcing peripheral social work");
        return sheet.link("n1", "p1", 2).tie("t1", "n1", "p1").say("t1", "tie.they", "des studios");
    }

    private static List<Gap> found(SomeSheet sheet, Rule rule) {
        return Gaps.in(sheet.map(), SomeMap.TODAY).stream()
                .filter(gap -> gap.rule() == rule)
                .toList();
    }

    private static List<String> said(SomeSheet sheet, Rule rule) {
        return found(sheet, rule).stream()
                .map(gap -> gap.sentence(SomeSheet.FRENCH).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void a_sound_map_has_no_gaps() {
        assertThat(Gaps.in(sound().map(), SomeMap.TODAY)).isEmpty();
    }

    @Test
    void g1_names_a_need_that_is_answered_weakly_and_no_other() {
        assertThat(said(sound().say("n1", "need.level", "1").link("n1", "p1", 1), Rule.G1))
                .containsExactly("« Logement » : nous y répondons encore faiblement, seuls ou avec nos partenaires.");
        assertThat(said(sound().say("n1", "need.level", "0").link("n1", "p1", 0), Rule.G1))
                .containsExactly("« Logement » : personne n’y répond encore, ni nous ni un partenaire.");
        assertThat(said(sound().say("n1", "need.level", "2").link("n1", "p1", 0), Rule.G1))
                .isEmpty();
        assertThat(said(sound().say("n1", "need.level", "0"), Rule.G1)).isEmpty();
    }

    @Test
    void g2_speaks_as_soon_as_we_cannot_answer_alone_and_have_no_link() {
        SomeSheet sheet = SomeSheet.b().need("n1", "Logement").say("n1", "need.alone", "no");
        assertThat(said(sheet, Rule.G2))
                .containsExactly(
                        "« Logement » : nous ne pouvons pas y répondre seuls, et aucun partenaire actif ne nous complète.");
        assertThat(found(sheet.say("n1", "need.alone", "partly"), Rule.G2)).hasSize(1);
        assertThat(found(sheet.say("n1", "need.alone", "yes"), Rule.G2)).isEmpty();
        assertThat(found(sound().say("n1", "need.alone", "no"), Rule.G2)).isEmpty();
        assertThat(found(sound().say("n1", "need.alone", "no").say("t1", "tie.state", "planned"), Rule.G2))
                .hasSize(1);
    }

    @Test
    void g3_names_a_need_that_rests_on_one_partner() {
        SomeSheet sheet = sound().say("n1", "need.alone", "no");
        assertThat(said(sheet, Rule.G3))
                .containsExactly("« Logement » : tout repose sur un seul partenaire, Le Phare.");
        assertThat(found(sheet.partner("p2", "Guichet").link("n1", "p2", 1), Rule.G3))
                .isEmpty();
        assertThat(found(sound(), Rule.G3)).as("we can answer alone").isEmpty();
    }

    @Test
    void g4_names_a_need_of_high_priority_with_informal_relations_only() {
        SomeSheet sheet = sound().say("n1", "need.frequency", "2").say("n1", "need.urgency", "2");
        assertThat(found(sheet, Rule.G4)).as("nobody has said the rung").isEmpty();
        sheet.say("p1", "partner.rung", "2");
        assertThat(said(sheet, Rule.G4))
                .containsExactly(
                        "« Logement » est un besoin prioritaire, mais toutes ses relations sont encore informelles.");
        assertThat(found(sheet.say("p1", "partner.rung", "3"), Rule.G4)).isEmpty();
        assertThat(found(sheet.say("p1", "partner.rung", "2").say("n1", "need.urgency", "1"), Rule.G4))
                .isEmpty();
    }

    @Test
    void g5_names_a_partner_without_a_need() {
        SomeSheet sheet = sound().partner("p2", "Librairie {0} & Cie");
        assertThat(said(sheet, Rule.G5)).containsExactly("Librairie {0} & Cie n’est relié à aucun besoin.");
        assertThat(found(sheet.link("n1", "p2", 0), Rule.G5)).hasSize(1);
        assertThat(found(sheet.link("n1", "p2", 1), Rule.G5)).isEmpty();
    }

    @Test
    void every_partner_has_a_need_or_an_explicit_gap() {
        for (PartnerMap map : List.of(SomeMap.before(), SomeMap.after(), LargeMap.linked(13))) {
            Set<String> explicit = Gaps.in(map, SomeMap.TODAY).stream()
                    .filter(gap -> gap.rule() == Rule.G5)
                    .map(Gap::partnerId)
                    .collect(Collectors.toSet());
            assertThat(map.partners())
                    .allMatch(partner -> explicit.contains(partner.id())
                            ^ map.linksOf(partner).stream().anyMatch(link -> link.level() > 0));
        }
    }

    @Test
    void g6_names_each_function_that_no_existing_partner_fills() {
        assertThat(said(sound().say("p1", "partner.functions", "sourcing social"), Rule.G6))
                .containsExactly(
                        "Aucun partenaire existant pour les freins périphériques.",
                        "Aucun partenaire existant pour la pratique professionnelle et l’emploi.");
        assertThat(found(sound().say("p1", "partner.status", "potential"), Rule.G6))
                .hasSize(4);
        assertThat(found(SomeSheet.b().need("n1", "Santé"), Rule.G6)).isEmpty();
    }

    @Test
    void g7_names_a_relation_that_depends_on_one_person() {
        assertThat(said(sound().say("p1", "partner.one-person", "yes"), Rule.G7))
                .containsExactly("Le Phare : la relation repose sur une seule personne.");
        assertThat(found(sound().say("p1", "partner.one-person", "no"), Rule.G7))
                .isEmpty();
    }

    @Test
    void g8_names_a_competence_that_nobody_has() {
        assertThat(said(sound().say("n1", "need.covered", "no"), Rule.G8))
                .containsExactly(
                        "« Logement » : une compétence nécessaire manque, chez nous comme chez nos partenaires.");
        assertThat(said(
                        sound().say("n1", "need.covered", "partly").say("n1", "need.lacking", "droit du bail"),
                        Rule.G8))
                .containsExactly(
                        "« Logement » : cette compétence manque, chez nous comme chez nos partenaires : droit du bail.");
        assertThat(found(sound().say("n1", "need.covered", "partly"), Rule.G8)).isEmpty();
        assertThat(found(sound().say("n1", "need.covered", "yes").say("n1", "need.lacking", "–"), Rule.G8))
                .isEmpty();
    }

    @Test
    void g9_names_a_link_of_which_nobody_has_written_who_brings_what() {
        SomeSheet sheet = sound().partner("p2", "Guichet").link("n1", "p2", 1);
        assertThat(said(sheet, Rule.G9)).containsExactly("« Logement » et Guichet : dites ce que chacun apporte.");
        assertThat(found(sheet.link("n1", "p2", 0), Rule.G9)).isEmpty();
    }

    @Test
    void g10_names_a_partner_that_nobody_has_contacted_for_so_many_months() {
        SomeSheet sheet = sound().say("p1", "partner.last", "2026-08-31");
        assertThat(said(sheet, Rule.G10)).containsExactly("Le Phare : aucun contact depuis plus de 6 mois.");
        assertThat(Gaps.in(sheet.map(), SomeMap.TODAY, 7)).isEmpty();
        assertThat(Gaps.in(sheet.map(), SomeMap.TODAY, 1).get(0).sentence(SomeSheet.FRENCH))
                .endsWith("aucun contact depuis plus d’un mois.");
        assertThat(found(sheet.say("p1", "partner.last", "2026-09-01"), Rule.G10))
                .isEmpty();
        assertThat(found(
                        sheet.say("p1", "partner.last", "2020-01-01").say("p1", "partner.status", "potential"),
                        Rule.G10))
                .isEmpty();
    }

    @Test
    void g11_speaks_where_beneficiaries_were_not_asked() {
        assertThat(said(sound().say("asked", "no"), Rule.G11))
                .containsExactly("Les besoins n’ont pas été vérifiés avec les bénéficiaires.");
        assertThat(found(sound().say("asked", "partly"), Rule.G11)).hasSize(1);
        assertThat(found(sound().say("asked", "yes"), Rule.G11)).isEmpty();
        assertThat(found(sound(), Rule.G11)).isEmpty();
    }

    @Test
    void the_most_pressing_comes_first_and_within_it_the_highest_priority() {
        List<Gap> gaps = Gaps.in(SomeMap.before(), SomeMap.TODAY);
        assertThat(gaps)
                .isSortedAccordingTo(
                        Comparator.comparing((Gap gap) -> gap.rule().weight())
                                .thenComparing(Gap::priority, Comparator.reverseOrder()));
        assertThat(gaps.get(0).needId()).isEqualTo("n7");
        assertThat(gaps).extracting(Gap::id).doesNotHaveDuplicates();
    }

    @Test
    void the_invented_map_has_an_example_for_each_rule() {
        assertThat(Gaps.in(SomeMap.before(), SomeMap.TODAY))
                .extracting(Gap::rule)
                .contains(Rule.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_names_what_it_is_about_in_every_language(Language language) {
        Wording words = new Wording(SomeSheet.TEXTS, language);
        assertThat(Gaps.in(SomeMap.before(), SomeMap.TODAY)).allSatisfy(gap -> {
            String sentence = gap.sentence(words);
            assertThat(sentence).endsWith(".").doesNotContain("partnermap.", "{");
            assertThat(gap.values().stream().map(String::valueOf)).allMatch(sentence::contains);
        });
    }
}
