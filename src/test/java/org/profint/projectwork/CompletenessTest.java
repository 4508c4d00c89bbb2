package org.profint.projectwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.RubricSpec;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Filled;

/** What a sheet lacks, with the tools and the rubric that ship. */
class CompletenessTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), target -> target);
    private static final String OBSERVED = "wt2-indicators.o1.wt2-indicators-observed";
    private static final String LEARNED = "wt2-learned-points.p1.wt2-learned-points-text";
    private static final Map<String, List<String>> ROWS = Map.of(
            "wt1-progress", List.of("p1"),
            "wt1-objectives", List.of("o1"),
            "wt1-internal", List.of("i1"),
            "wt1-actions", List.of("a1"));

    private static ToolSpec tool(String id) {
        return CONTENT.find(ToolSpec.class, id).orElseThrow().spec();
    }

    private static Map<String, String> plan() {
        Map<String, String> plan = new HashMap<>();
        List.of("wt1-name", "wt1-purpose", "wt1-diagnosis-1", "wt1-diagnosis-2", "wt1-phase")
                .forEach(each -> plan.put(each, "x"));
        plan.put("wt1-progress.p1.wt1-progress-point", "x");
        plan.put("wt1-objectives.o1.wt1-objectives-objective", "x");
        plan.put("wt1-internal.i1.wt1-internal-function", "x");
        plan.put("wt1-actions.a1.wt1-actions-description", "x");
        plan.put("wt1-actions.a1.wt1-actions-actors", "x");
        return plan;
    }

    private static Map<String, String> followUp() {
        return new HashMap<>(Map.of(
                "wt2-actions.a1.wt2-actions-done", "x",
                "wt2-learned", "x",
                "wt2-adoption", "x"));
    }

    private static List<String> lacks(Map<String, String> followUp, Map<String, String> plan) {
        return Completeness.missing(tool("wt2"), new Filled(ROWS, followUp), new Filled(ROWS, plan));
    }

    @Test
    void an_empty_plan_lacks_all_that_is_required_and_nothing_else() {
        assertThat(Completeness.missing(tool("wt1"), Filled.NOTHING))
                .contains("wt1-name", "wt1-diagnosis-2", "wt1-progress", "wt1-actions")
                .doesNotContain("wt1-external", "wt1-phase-choice");
        assertThat(Completeness.missing(tool("wt1"), new Filled(ROWS, plan()))).isEmpty();
    }

    @Test
    void an_action_says_what_is_done_and_by_whom() {
        Map<String, String> plan = plan();
        plan.remove("wt1-actions.a1.wt1-actions-actors");
        assertThat(Completeness.missing(tool("wt1"), new Filled(ROWS, plan))).containsExactly("wt1-actions");
    }

    @Test
    void a_follow_up_has_a_word_about_each_action_and_each_objective() {
        Map<String, String> followUp = followUp();
        assertThat(lacks(followUp, plan())).containsExactly("wt2-indicators");
        followUp.put(LEARNED, "x");
        assertThat(lacks(followUp, plan())).as("no indicator was planned").isEmpty();
        Map<String, String> plan = plan();
        plan.put("wt1-objectives.o1.wt1-objectives-indicator", "Nombre");
        assertThat(lacks(followUp, plan)).containsExactly("wt2-indicators");
        followUp.put(OBSERVED, "12");
        assertThat(lacks(followUp, plan)).isEmpty();
        followUp.remove("wt2-actions.a1.wt2-actions-done");
        assertThat(lacks(followUp, plan)).containsExactly("wt2-actions");
    }

    @Test
    void the_rubric_has_ten_points_in_four_words_and_each_module_adds_its_own() {
        RubricSpec rubric =
                CONTENT.find(RubricSpec.class, "rubric").orElseThrow().spec();
        assertThat(rubric.gate()).isEqualTo("r0");
        assertThat(rubric.levels()).hasSize(4);
        assertThat(rubric.criteria())
                .extracting(RubricSpec.Criterion::id)
                .containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9");
        assertThat(rubric.of("wt2")).containsExactly("r7", "r8", "r9");
        assertThat(CONTENT.all(ModuleSpec.class))
                .allSatisfy(each -> assertThat(each.spec().criteria()).isNotEmpty());
    }
}
