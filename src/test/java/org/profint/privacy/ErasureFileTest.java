package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFileTest {

    @Test
    void what_one_server_appends_another_reads(@TempDir Path folder) throws IOException {
        String setting = folder.resolve("erased.txt").toString();
        assertThat(ErasureFile.of(setting).read()).isEmpty();
        ErasureFile.of(setting).append("one");
        ErasureFile.of(setting).append("two");
        assertThat(ErasureFile.of(setting).read()).containsExactly("one", "two");
    }

    @Test
    void without_a_file_nothing_is_written() throws IOException {
        ErasureFile none = ErasureFile.of(ErasureFile.NONE);
        none.append("one");
        assertThat(none.read()).isEmpty();
    }
}
