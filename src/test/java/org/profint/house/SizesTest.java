package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes that well-kept code of this kind has. */
class SizesTest {

    private static List<Long> lines(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(SizesTest::lines)
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            // Imports are written by the tools, and tell nothing of how much there is to read.
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void classes_are_small() throws IOException {
        List<Long> sizes = lines("src/main/java", ".java");
        assertThat(sizes).hasSizeGreaterThan(80);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(200);
        assertThat(sizes.get(sizes.size() - 1)).as("largest").isLessThanOrEqualTo(400);
    }

    @Test
    void views_are_small() throws IOException {
        List<Long> sizes = lines("src/main/webapp", ".xhtml");
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(35);
        assertThat(sizes.get(sizes.size() - 1)).as("largest").isLessThanOrEqualTo(100);
    }
}
