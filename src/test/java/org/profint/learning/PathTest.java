package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;

/** What counts for whom in Networks: six steps of each one, six of the team, nine on the individual path. */
class PathTest {

    private static final Content CONTENT = ModuleFiles.read(java.nio.file.Path.of("modules"), Addresses::of);
    private static final List<Item<StepSpec>> ITEMS =
            CONTENT.find(ModuleSpec.class, "networks").orElseThrow().spec().steps().stream()
                    .map(id -> CONTENT.find(StepSpec.class, id).orElseThrow())
                    .toList();
    private static final List<StepSpec> STEPS = ITEMS.stream().map(Item::spec).toList();
    private static final Plan ALONE = Plan.alone(ITEMS);
    private static final Plan TOGETHER = Plan.together(ITEMS);
    private static final Instant MONDAY = Instant.parse("2027-01-04T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    private static StepSpec step(String id) {
        return CONTENT.find(StepSpec.class, id).orElseThrow().spec();
    }

    private static Path path(
            boolean closed, List<Together.Stay> stays, Map<String, Instant> delivered, Map<String, Done> done) {
        return new Path(ALONE, new Together(TOGETHER, closed, stays, delivered), done);
    }

    private static Together.Stay stay(Instant from, Instant to) {
        return new Together.Stay(from, to);
    }

    @Test
    void alone_nine_steps_count_and_with_a_team_all_twelve() {
        assertThat(Path.alone(ALONE, Map.of()).figures(STEPS)).isEqualTo(new Path.Figures(0, 9));
        assertThat(path(false, List.of(stay(MONDAY, null)), Map.of(), Map.of()).figures(STEPS))
                .isEqualTo(new Path.Figures(0, 12));
    }

    @Test
    void a_part_in_a_delivery_counts_and_a_delivery_without_one_does_not() {
        Map<String, Instant> delivered = Map.of("net-discussion", TUESDAY, "net-version", TUESDAY);
        Path path =
                path(false, List.of(stay(MONDAY, null)), delivered, Map.of("net-discussion", new Done(TUESDAY, true)));
        assertThat(path.reason(step("net-discussion"))).isEqualTo(Reason.WITH_TEAM);
        assertThat(path.reason(step("net-version"))).isEqualTo(Reason.WITHOUT_PART);
        assertThat(path.figures(STEPS)).isEqualTo(new Path.Figures(1, 12));
    }

    @Test
    void what_was_delivered_before_one_came_is_neither_counted_nor_asked() {
        Path late = path(false, List.of(stay(TUESDAY, null)), Map.of("net-discussion", MONDAY), Map.of());
        assertThat(late.reason(step("net-discussion"))).isEqualTo(Reason.NOT_THERE);
        assertThat(late.figures(STEPS)).isEqualTo(new Path.Figures(0, 11));
        Path confirmed = path(
                false,
                List.of(stay(TUESDAY, null)),
                Map.of("net-discussion", MONDAY),
                Map.of("net-discussion", new Done(MONDAY, true)));
        assertThat(confirmed.figures(STEPS)).isEqualTo(new Path.Figures(1, 12));
    }

    @Test
    void who_was_away_for_a_while_is_not_asked_for_what_was_delivered_meanwhile() {
        List<Together.Stay> stays = List.of(stay(MONDAY, TUESDAY), stay(WEDNESDAY, null));
        Path path = path(false, stays, Map.of("net-discussion", TUESDAY), Map.of());
        assertThat(path.reason(step("net-discussion"))).isEqualTo(Reason.NOT_THERE);
    }

    @Test
    void one_who_comes_at_the_very_moment_of_the_delivery_was_there() {
        Path path = path(false, List.of(stay(MONDAY, null)), Map.of("net-discussion", MONDAY), Map.of());
        assertThat(path.reason(step("net-discussion"))).isEqualTo(Reason.WITHOUT_PART);
    }

    @Test
    void leaving_never_lowers_the_share_of_what_is_done() {
        Map<String, Done> done = new HashMap<>();
        Map<String, Instant> delivered = new HashMap<>();
        for (StepSpec each : STEPS) {
            Path.Figures before =
                    path(false, List.of(stay(MONDAY, null)), delivered, done).figures(STEPS);
            Path.Figures after = path(false, List.of(stay(MONDAY, WEDNESDAY)), delivered, done)
                    .figures(STEPS);
            assertThat(after.done()).isEqualTo(before.done());
            assertThat(after.required()).isLessThanOrEqualTo(before.required());
            done.put(each.id(), new Done(TUESDAY, TOGETHER.isOfTeam(each.id())));
            if (TOGETHER.isOfTeam(each.id())) {
                delivered.put(each.id(), TUESDAY);
            }
        }
    }

    @Test
    void who_has_left_or_whose_run_is_closed_goes_the_individual_path() {
        for (boolean closed : List.of(true, false)) {
            Path path = path(closed, List.of(stay(MONDAY, closed ? null : TUESDAY)), Map.of(), Map.of());
            assertThat(path.figures(STEPS)).isEqualTo(new Path.Figures(0, 9));
        }
    }

    @Test
    void what_the_team_delivers_after_one_has_left_is_ones_own_to_do() {
        Path path = path(false, List.of(stay(MONDAY, TUESDAY)), Map.of("net-discussion", WEDNESDAY), Map.of());
        assertThat(path.reason(step("net-discussion"))).isEqualTo(Reason.OPEN);
        assertThat(path.asks(step("net-discussion"))).isTrue();
    }

    @Test
    void a_step_that_the_module_got_later_is_extra_and_can_be_delivered_all_the_same() {
        Plan before = Plan.together(ITEMS.subList(0, 2));
        Together together = new Together(before, false, List.of(stay(MONDAY, null)), Map.of("net-discussion", TUESDAY));
        Path path = new Path(ALONE, together, Map.of("net-discussion", new Done(TUESDAY, true)));
        assertThat(path.isAdded(step("net-discussion"))).isTrue();
        assertThat(path.asks(step("net-discussion"))).isFalse();
        assertThat(path.figures(STEPS)).isEqualTo(new Path.Figures(0, 2));
    }

    @Test
    void done_alone_and_with_the_team_is_done_since_the_first_of_both() {
        Done both = new Done(TUESDAY, true).and(new Done(MONDAY, false));
        assertThat(both).isEqualTo(new Done(MONDAY, true));
    }

    @Test
    void nothing_is_complete_that_asks_nothing() {
        assertThat(new Path.Figures(0, 0).complete()).isFalse();
        assertThat(new Path.Figures(3, 3).complete()).isTrue();
    }

    private static Path without(String step, boolean closed, List<Together.Stay> stays, Map<String, Done> done) {
        return new Path(ALONE, new Together(TOGETHER.with(step, true), closed, stays, Map.of()), done);
    }

    @Test
    void what_the_run_leaves_out_is_asked_of_nobody_and_counts_for_who_has_done_it() {
        List<Together.Stay> stays = List.of(stay(MONDAY, null));
        assertThat(without("net-lasting", false, stays, Map.of()).figures(STEPS))
                .isEqualTo(new Path.Figures(0, 11));
        Map<String, Done> done = Map.of("net-lasting", new Done(TUESDAY, false));
        assertThat(without("net-lasting", false, stays, done).figures(STEPS)).isEqualTo(new Path.Figures(1, 12));
    }

    @Test
    void what_the_run_left_out_is_not_asked_after_its_end_either_but_of_who_left_it() {
        assertThat(without("net-lasting", true, List.of(stay(MONDAY, null)), Map.of())
                        .figures(STEPS))
                .isEqualTo(new Path.Figures(0, 8));
        assertThat(without("net-lasting", false, List.of(stay(MONDAY, TUESDAY)), Map.of())
                        .figures(STEPS))
                .isEqualTo(new Path.Figures(0, 9));
    }

    @Test
    void a_plan_keeps_what_it_left_out_and_takes_it_in_again() {
        Plan without = Plan.of(TOGETHER.with("net-lasting", true).text());
        assertThat(without.text()).contains("net-lasting:dp").contains("net-frame:rp");
        assertThat(without.requires("net-lasting")).isFalse();
        assertThat(without.has("net-lasting")).isTrue();
        assertThat(without.with("net-lasting", false).text()).isEqualTo(TOGETHER.text());
    }
}
