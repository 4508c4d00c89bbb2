package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;

class ProgressViewTest {

    private static final Content CONTENT = ModuleFiles.read(java.nio.file.Path.of("modules"), Addresses::of);
    private static final List<Shown<StepSpec>> STEPS =
            CONTENT.find(ModuleSpec.class, "networks").orElseThrow().spec().steps().stream()
                    .map(id -> CONTENT.find(StepSpec.class, id).orElseThrow().in(Language.FR))
                    .toList();

    @Test
    void every_step_is_in_exactly_one_list() {
        ProgressView progress =
                ProgressView.of(STEPS, Path.alone(Plan.NOTHING, Map.of("net-case", new Done(Instant.EPOCH, false))));
        assertThat(progress.done().size()
                        + progress.open().size()
                        + progress.optional().size())
                .isEqualTo(12);
    }

    @Test
    void it_is_complete_only_when_all_required_steps_are_done_and_never_more_than_100() {
        Map<String, Done> completed = new HashMap<>();
        for (Shown<StepSpec> step : STEPS) {
            ProgressView before = ProgressView.of(STEPS, Path.alone(Plan.NOTHING, completed));
            assertThat(before.percent() == 100).isEqualTo(before.complete());
            completed.put(step.id(), new Done(Instant.EPOCH, false));
        }
        completed.put("a-step-that-was-withdrawn", new Done(Instant.EPOCH, false));
        assertThat(ProgressView.of(STEPS, Path.alone(Plan.NOTHING, completed)).percent())
                .isEqualTo(100);
    }

    @Test
    void a_module_without_steps_is_nobodys_success() {
        ProgressView nothing = ProgressView.of(List.of(), Path.alone(Plan.NOTHING, Map.of()));
        assertThat(nothing.percent()).isZero();
        assertThat(nothing.complete()).isFalse();
    }
}
