package org.profint.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The list of the erased outside the database: a hash a line. Several servers append to one file. */
record ErasureFile(Path path) {

    static final String NONE = "none";

    /** @param setting a path, or {@link #NONE} */
    static ErasureFile of(String setting) {
        return new ErasureFile(setting.equals(NONE) ? null : Path.of(setting));
    }

    List<String> read() throws IOException {
        return path == null || !Files.exists(path) ? List.of() : Files.readAllLines(path);
    }

    void append(String hash) throws IOException {
        if (path != null) {
            Files.writeString(path, hash + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
