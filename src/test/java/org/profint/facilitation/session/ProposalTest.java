package org.profint.facilitation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.learning.PlannedStep;

/** The sessions that a module proposes, said by it or not; and halves of a running order. */
class ProposalTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);
    private static final Item<ModuleSpec> NETWORKS =
            CONTENT.find(ModuleSpec.class, "networks").orElseThrow();
    private static final List<StepSpec> STEPS = NETWORKS.spec().steps().stream()
            .map(id -> CONTENT.find(StepSpec.class, id).orElseThrow().spec())
            .toList();

    private static Proposal proposal(boolean silent, List<PlannedStep> plan) {
        ModuleSpec said = NETWORKS.spec();
        ModuleSpec spec = new ModuleSpec(
                said.id(),
                said.domain(),
                said.steps(),
                said.competences(),
                said.criteria(),
                silent ? List.of() : said.sessions(),
                said.goFurther());
        Item<ModuleSpec> module =
                new Item<>(NETWORKS.kind(), spec, NETWORKS.source(), NETWORKS.words(), NETWORKS.folder());
        Ground ground = new Ground("run", "networks", List.of("fr"), null, plan, false, true, List.of());
        return new Proposal(module.in(Language.FR), STEPS, CONTENT, ground);
    }

    private static List<Integer> minutes(List<Proposal.Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.lines().stream().mapToInt(Line::minutes).sum())
                .toList();
    }

    @Test
    void a_module_that_says_nothing_still_keeps_the_case_apart_from_the_tool_and_the_project_from_its_follow_up() {
        List<Proposal.Draft> drafts = proposal(true, List.of()).drafts(Mode.ROOM);
        assertThat(minutes(drafts)).containsExactly(170, 330, 105);
        assertThat(drafts.get(0).lines()).noneMatch(line -> line.stepId().equals("net-mapping"));
        assertThat(drafts.get(1).lines().get(0).partId()).isEqualTo("pb-1");
    }

    @Test
    void what_the_run_leaves_out_is_not_proposed() {
        List<PlannedStep> plan = STEPS.stream()
                .map(step -> new PlannedStep(step.id(), true, step.id().equals("net-lasting")))
                .toList();
        assertThat(minutes(proposal(false, plan).drafts(Mode.ROOM))).containsExactly(140, 255, 90, 105);
    }

    private static List<SessionItem> order(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(each -> new SessionItem("session", 1, Line.own("x", "", each, true)))
                .toList();
    }

    @Test
    void a_running_order_is_halved_between_two_lines_or_across_one() {
        Halves between = Halves.of(order(60, 60)).orElseThrow();
        assertThat(between.across()).isNull();
        assertThat(between.second()).hasSize(1);
        Halves across = Halves.of(order(30, 60, 60, 60, 30)).orElseThrow();
        assertThat(across.minutes()).isEqualTo(30);
        assertThat(across.second()).hasSize(2);
        assertThat(Halves.of(order(40)).orElseThrow().minutes()).isEqualTo(20);
        assertThat(Halves.of(order(2))).isEmpty();
        assertThat(Halves.of(List.of())).isEmpty();
    }
}
