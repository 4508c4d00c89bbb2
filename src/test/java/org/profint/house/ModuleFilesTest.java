package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.catalogue.Addresses;
import org.profint.content.BrokenContent;
import org.profint.content.CaseSpec;
import org.profint.content.Content;
import org.profint.content.DomainSpec;
import org.profint.content.ModuleFiles;
import org.profint.content.ModuleSpec;
import org.profint.content.RecommendationSpec;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;

/** The content that ships is sound; broken content is told file, line and remedy, all in one go. */
class ModuleFilesTest {

    private static Content shipped() {
        return ModuleFiles.read(Path.of("modules"), Addresses::of);
    }

    @Test
    void the_model_has_4_domains_and_15_recommendations_in_order() {
        Content content = shipped();
        assertThat(content.all(DomainSpec.class)).hasSize(4);
        assertThat(content.all(RecommendationSpec.class)).hasSize(15);
        assertThat(content.all(DomainSpec.class)
                        .map(domain -> domain.spec().recommendations().size()))
                .containsExactlyInAnyOrder(4, 5, 3, 3);
    }

    @Test
    void the_networks_module_has_12_steps_9_discussion_prompts_and_one_case() {
        Content content = shipped();
        assertThat(content.find(ModuleSpec.class, "networks")
                        .orElseThrow()
                        .spec()
                        .steps())
                .hasSize(12);
        assertThat(content.find(StepSpec.class, "net-discussion")
                        .orElseThrow()
                        .spec()
                        .prompts())
                .hasSize(9);
        assertThat(content.find(CaseSpec.class, "madame-k").orElseThrow().spec().parts())
                .hasSize(3);
    }

    @Test
    void version_b_of_the_partner_mapping_takes_240_minutes_in_five_steps() {
        ToolSpec tool = shipped()
                .find(ToolSpec.class, "partner-mapping-b")
                .orElseThrow()
                .spec();
        assertThat(tool.steps()).extracting(ToolSpec.Part::minutes).containsExactly(30, 60, 60, 60, 30);
        assertThat(tool.minutes()).isEqualTo(240);
    }

    @Test
    void everything_that_ships_is_there_in_french_and_in_english() {
        assertThat(shipped().all())
                .allSatisfy(item ->
                        assertThat(item.words().keySet()).as(item.folder()).contains(Language.FR, Language.EN));
    }

    static Stream<Path> broken() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/modules"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    /** Each folder holds a small tree in {@code modules} and what is to be said about it in {@code expected.txt}. */
    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_names_file_line_and_remedy(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        Path modules = folder.resolve("modules");
        if (expected.isEmpty()) {
            assertThat(ModuleFiles.read(modules, Addresses::of).all()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> ModuleFiles.read(modules, Addresses::of))
                    .isInstanceOfSatisfying(
                            BrokenContent.class,
                            broken -> assertThat(broken.getMessage().lines()).containsExactlyElementsOf(expected));
        }
    }
}
