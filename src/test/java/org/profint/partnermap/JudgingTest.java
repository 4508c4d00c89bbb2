package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.worksheet.Choice;
import org.profint.worksheet.DecisionView;

class JudgingTest {

    private static Judging judged(PartnerMap map, DecisionView... newestFirst) {
        return Judging.of(map, Gaps.in(map, SomeMap.TODAY), List.of(newestFirst));
    }

    private static DecisionView decided(PartnerMap map, String gap, Choice choice) {
        String basis = judged(map).find(gap).orElseThrow().basis();
        return new DecisionView(gap, choice, "assez", "", basis, null, Instant.EPOCH, "Anna");
    }

    private static List<String> ids(List<Judged> gaps) {
        return gaps.stream().map(each -> each.gap().id()).toList();
    }

    @Test
    void a_gap_stands_with_what_was_decided_last() {
        PartnerMap map = SomeMap.before();
        DecisionView accepted = decided(map, "G3/n1", Choice.ACCEPT);
        DecisionView later = decided(map, "G3/n1", Choice.LATER);
        DecisionView open = decided(map, "G3/n1", Choice.OPEN);
        assertThat(ids(judged(map).open())).contains("G3/n1");
        assertThat(ids(judged(map, accepted, later).accepted())).containsExactly("G3/n1");
        assertThat(ids(judged(map, accepted, later).open())).doesNotContain("G3/n1");
        assertThat(ids(judged(map, later, accepted).later())).containsExactly("G3/n1");
        assertThat(ids(judged(map, open, accepted).open())).contains("G3/n1");
        assertThat(judged(map, open, accepted).find("G3/n1").orElseThrow().isBack())
                .isFalse();
    }

    /** For each rule: a gap of the map, and what to write so that the facts behind it change while it stays. */
    @Test
    void what_was_accepted_comes_back_when_the_facts_behind_it_change() {
        Map<String, List<String>> changes = Map.of(
                "G1/n6", List.of("n6", "need.urgency", "2"),
                "G2/n6", List.of("n6", "need.alone", "partly"),
                "G3/n1", List.of("p1", "partner.rung", "4"),
                "G4/n4", List.of("p4", "partner.rung", "1"),
                "G5/p7", List.of("p7", "partner.name", "Librairie La Vague"),
                "G7/p3", List.of("p3", "partner.rung", "3"),
                "G8/n4", List.of("n4", "need.lacking", "un médecin"),
                "G9/n4/p4", List.of("t4", "tie.state", "dormant"),
                "G10/p4", List.of("p4", "partner.last", "2026-07-01"));
        changes.forEach((gap, change) -> {
            DecisionView accepted = decided(SomeMap.before(), gap, Choice.ACCEPT);
            PartnerMap changed = SomeMap.sheet()
                    .say(change.get(0), change.get(1), change.get(2))
                    .map();
            assertThat(judged(SomeMap.before(), accepted)
                            .find(gap)
                            .orElseThrow()
                            .isOpen())
                    .as(gap)
                    .isFalse();
            assertThat(judged(changed, accepted).find(gap).orElseThrow().isBack())
                    .as(gap)
                    .isTrue();
        });
    }

    @Test
    void what_has_nothing_to_do_with_it_brings_no_gap_back() {
        DecisionView accepted = decided(SomeMap.before(), "G3/n1", Choice.ACCEPT);
        PartnerMap other = SomeMap.sheet()
                .say("n7", "need.urgency", "1")
                .say("p9", "partner.name", "Autre")
                .map();
        assertThat(ids(judged(other, accepted).accepted())).containsExactly("G3/n1");
    }

    @Test
    void an_action_stays_one_whatever_the_facts_are() {
        DecisionView acted = decided(SomeMap.before(), "G3/n1", Choice.ACT);
        PartnerMap changed = SomeMap.sheet().say("p1", "partner.rung", "4").map();
        assertThat(ids(judged(changed, acted).acted())).containsExactly("G3/n1");
    }

    @Test
    void what_was_decided_stays_when_the_gap_has_closed() {
        DecisionView accepted = decided(SomeMap.before(), "G2/n7", Choice.ACCEPT);
        PartnerMap closed = SomeMap.sheet().say("n7", "need.alone", "yes").map();
        assertThat(judged(closed, accepted).find("G2/n7")).isEmpty();
        assertThat(judged(closed, accepted).history("G2/n7")).containsExactly(accepted);
    }
}
