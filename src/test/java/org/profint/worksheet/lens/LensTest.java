package org.profint.worksheet.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.RecommendationSpec;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Filled;

/** What tools and worksheets serve, on the tools that ship. */
class LensTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);

    private static ToolSpec tool(String id) {
        return CONTENT.find(ToolSpec.class, id).orElseThrow().spec();
    }

    /** A sheet, row by row: {@code table.row.column=text}. A row that has no place was taken away. */
    private static Filled sheet(Map<String, List<String>> rows, String... values) {
        Map<String, String> texts = new HashMap<>();
        Stream.of(values).forEach(each -> texts.put(each.replaceAll("=.*", ""), each.replaceAll("^[^=]*=", "")));
        return new Filled(rows, texts);
    }

    private static Balance balance(String tool, String question, Filled filled) {
        return Lens.of(tool(tool), filled).balances().stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    static Stream<ToolSpec> tools() {
        return CONTENT.all(ToolSpec.class).map(each -> each.spec());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void a_tool_that_ships_asks_for_each_recommendation_that_it_names(ToolSpec tool) {
        Lens lens = Lens.of(tool, Filled.NOTHING);
        assertThat(lens.recommendations().keySet()).isNotEmpty().containsAll(tool.recommendations());
        assertThat(lens.recommendations().values())
                .allSatisfy(each -> assertThat(each.standing(true)).isEqualTo(Standing.EMPTY));
    }

    @Test
    void together_the_tools_that_ship_ask_for_every_recommendation_and_every_domain() {
        Set<String> asked = tools().flatMap(each -> Lens.of(each, Filled.NOTHING).recommendations().keySet().stream())
                .collect(Collectors.toSet());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(CONTENT.all(RecommendationSpec.class)
                        .map(each -> each.id())
                        .toList());
        assertThat(tools().flatMap(each -> Lens.of(each, Filled.NOTHING).learning().keySet().stream()))
                .contains(Learning.values());
    }

    @Test
    void the_tables_that_ship_whose_rows_say_a_domain_are_these() {
        assertThat(tools().flatMap(each -> Lens.of(each, Filled.NOTHING).balances().stream())
                        .map(Balance::question))
                .containsExactlyInAnyOrder("ap-4-grid", "ap-5-pairs", "jr-6-practice", "pa-1-needs", "pb-1-needs");
    }

    @Test
    void an_answer_serves_what_its_question_serves_and_nothing_else() {
        Lens lens = Lens.of(tool("partner-mapping-b"), sheet(Map.of(), "pb-1-asked=no"));
        assertThat(lens.recommendation("met-5").standing(true)).isEqualTo(Standing.ANSWERED);
        assertThat(lens.recommendation("met-1").standing(true)).isEqualTo(Standing.EMPTY);
        assertThat(lens.recommendation("met-2").standing(true)).isEqualTo(Standing.ABSENT);
        assertThat(lens.recommendation("met-5").standing(false)).isEqualTo(Standing.ASKED);
        assertThat(lens.recommendation("met-2").standing(false)).isEqualTo(Standing.ABSENT);
        assertThat(lens.recommendation("met-1")).isEqualTo(new Tally(2, 0));
    }

    @Test
    void blanks_are_no_answer_and_neither_is_what_stood_in_a_row_that_was_taken_away() {
        ToolSpec tool = tool("partner-mapping-b");
        String there = "pb-1-needs.r1.pb-1-needs-label=Logement";
        assertThat(Lens.of(tool, sheet(Map.of(), there)).recommendation("acc-1").answered())
                .isZero();
        assertThat(Lens.of(tool, sheet(Map.of("pb-1-needs", List.of("r1")), there))
                        .recommendation("acc-1")
                        .answered())
                .isEqualTo(1);
        assertThat(Lens.of(tool, sheet(Map.of(), "pb-1-profile=  "))
                        .recommendation("met-1")
                        .answered())
                .isZero();
    }

    @Test
    void a_table_that_repeats_rows_and_a_matrix_are_answered_where_somebody_wrote() {
        ToolSpec tool = tool("partner-mapping-b");
        Map<String, List<String>> rows = Map.of("pb-1-needs", List.of("n1"), "pb-3-partners", List.of("p1"));
        int nothing = Lens.of(tool, sheet(rows)).recommendation("net-1").answered();
        Filled repeated = sheet(rows, "pb-2-alone.n1.pb-2-alone-answer=no");
        assertThat(Lens.of(tool, repeated).recommendation("net-1").answered()).isEqualTo(nothing + 1);
        assertThat(Lens.of(tool, sheet(rows, "pb-3-matrix.n1.p1=pb-link-2"))
                        .recommendation("net-1")
                        .answered())
                .isEqualTo(nothing + 1);
        assertThat(Lens.of(tool, sheet(rows, "pb-3-matrix.n1.gone=pb-link-2"))
                        .recommendation("net-1")
                        .answered())
                .isEqualTo(nothing);
        assertThat(Lens.of(tool, sheet(rows, "pb-5-relation.p1.pb-5-relation-last=2026-01-02"))
                        .recommendation("net-3")
                        .answered())
                .isEqualTo(1);
    }

    @Test
    void needs_are_counted_by_the_domain_that_was_chosen_for_them() {
        Filled filled = sheet(
                Map.of("pa-1-needs", List.of("r1", "r2", "r3", "r4")),
                "pa-1-needs.r1.pa-1-needs-category=pa-cat-l",
                "pa-1-needs.r2.pa-1-needs-category=pa-cat-l",
                "pa-1-needs.r3.pa-1-needs-category=pa-cat-housing",
                "pa-1-needs.gone.pa-1-needs-category=pa-cat-p");
        Balance needs = balance("partner-mapping-a", "pa-1-needs", filled);
        assertThat(needs.rows()).isEqualTo(Map.of(Learning.L, 2, Learning.S, 0, Learning.P, 0));
        assertThat(needs.others()).isEqualTo(1);
        assertThat(needs.missing()).containsExactly(Learning.S, Learning.P);
        Lens lens = Lens.of(tool("partner-mapping-a"), filled);
        assertThat(lens.learning(Learning.L).standing(true)).isEqualTo(Standing.ANSWERED);
        assertThat(lens.learning(Learning.S).standing(true)).isEqualTo(Standing.EMPTY);
    }

    @Test
    void a_grid_with_a_column_a_domain_counts_the_rows_that_were_written_in() {
        Filled filled = sheet(
                Map.of("ap-3-stages", List.of("r1", "r2")),
                "ap-4-grid.r1.ap-4-grid-l=demander un prix",
                "ap-4-grid.r1.ap-4-grid-s=arriver à l’heure",
                "ap-4-grid.r2.ap-4-grid-s=se présenter");
        Balance grid = balance("activity-planning", "ap-4-grid", filled);
        assertThat(grid.rows()).isEqualTo(Map.of(Learning.L, 1, Learning.S, 2, Learning.P, 0));
        assertThat(grid.others()).isZero();
        assertThat(grid.missing()).containsExactly(Learning.P);
    }

    @Test
    void a_pair_counts_for_both_of_its_domains() {
        Filled filled = sheet(
                Map.of("ap-5-pairs", List.of("r1", "r2")),
                "ap-5-pairs.r1.ap-5-pairs-pair=ap-pair-lp",
                "ap-5-pairs.r2.ap-5-pairs-pair=ap-pair-sl");
        assertThat(balance("activity-planning", "ap-5-pairs", filled).rows())
                .isEqualTo(Map.of(Learning.L, 2, Learning.S, 1, Learning.P, 1));
        assertThat(balance("activity-planning", "ap-5-pairs", filled).missing()).isEmpty();
    }

    @Test
    void options_that_end_in_such_a_letter_by_chance_say_no_domain() {
        assertThat(Learning.areIn(List.of("size-s", "size-m", "size-l"))).isFalse();
        assertThat(Learning.areIn(List.of("x-l", "x-s", "x-p", "x-housing"))).isTrue();
        assertThat(Learning.ofOption("pb-cat-mobility")).isEmpty();
    }
}
