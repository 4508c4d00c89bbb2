package org.profint.facilitation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Route ROUTE = Route.of(List.of(
            new Route.Stop("case", List.of()),
            new Route.Stop("talk", List.of("p1", "p2")),
            new Route.Stop("end", List.of())));

    private static Spot spot(String item, String prompt, Phase phase) {
        return new Spot(item, prompt, phase);
    }

    @Test
    void a_line_is_read_once_and_each_of_its_questions_goes_through_the_other_phases() {
        assertThat(ROUTE.spots().stream().filter(each -> each.itemId().equals("talk")))
                .extracting(Spot::promptId, Spot::phase)
                .map(each -> each.toList().get(0) + " " + each.toList().get(1))
                .containsExactly(
                        "p1 READ",
                        "p1 THINK",
                        "p1 SHARE",
                        "p1 DISCUSS",
                        "p1 AGREE",
                        "p2 THINK",
                        "p2 SHARE",
                        "p2 DISCUSS",
                        "p2 AGREE");
        assertThat(ROUTE.first()).isEqualTo(spot("case", null, Phase.READ));
    }

    @Test
    void one_goes_on_and_back_and_stays_at_both_ends() {
        assertThat(ROUTE.from(spot("case", null, Phase.AGREE), Move.NEXT)).isEqualTo(spot("talk", "p1", Phase.READ));
        assertThat(ROUTE.from(spot("talk", "p1", Phase.READ), Move.PREVIOUS))
                .isEqualTo(spot("case", null, Phase.AGREE));
        assertThat(ROUTE.from(ROUTE.first(), Move.PREVIOUS)).isEqualTo(ROUTE.first());
        Spot last = spot("end", null, Phase.AGREE);
        assertThat(ROUTE.from(last, Move.NEXT)).isEqualTo(last);
        assertThat(ROUTE.from(last, Move.NEXT_ITEM)).isEqualTo(last);
    }

    @Test
    void one_leaps_to_the_next_question_and_to_the_next_line() {
        assertThat(ROUTE.from(spot("talk", "p1", Phase.SHARE), Move.NEXT_PROMPT))
                .isEqualTo(spot("talk", "p2", Phase.THINK));
        assertThat(ROUTE.from(spot("talk", "p2", Phase.THINK), Move.NEXT_PROMPT))
                .isEqualTo(spot("end", null, Phase.READ));
        assertThat(ROUTE.from(spot("talk", "p1", Phase.READ), Move.NEXT_ITEM)).isEqualTo(spot("end", null, Phase.READ));
    }

    @Test
    void a_line_that_was_taken_out_leads_to_the_first_and_an_empty_order_nowhere() {
        assertThat(ROUTE.from(spot("gone", "p9", Phase.SHARE), Move.NEXT)).isEqualTo(ROUTE.first());
        Route empty = Route.of(List.of());
        assertThat(empty.from(empty.first(), Move.NEXT)).isEqualTo(spot(null, null, Phase.READ));
    }
}
