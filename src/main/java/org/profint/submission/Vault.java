package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Ids;

/**
 * The folder of files: {@code kept/ab/<id>} and {@code unfinished/<id>}. Names on the disk are our own ids, never anything
 * that was sent. Several servers share the folder as they share the database.
 */
@ApplicationScoped
class Vault {

    private Path kept;
    private Path unfinished;

    protected Vault() {}

    @Inject
    Vault(@ConfigProperty(name = "profint.files.dir") String folder) {
        kept = Path.of(folder, "kept");
        unfinished = Path.of(folder, "unfinished");
    }

    Path kept(String id) {
        return kept.resolve(id.substring(id.length() - 2)).resolve(id);
    }

    Path unfinished(String id) {
        return unfinished.resolve(id);
    }

    /** Where a cleaned copy is made: another place each time, so that two who make one do not meet. */
    Path beside(String id) {
        return unfinished.resolve(id + "." + Ids.next());
    }

    void begin(String id) throws IOException {
        Files.createDirectories(unfinished);
        Files.createFile(unfinished(id));
    }

    /** How much of it is there. */
    long length(String id) {
        try {
            return Files.size(unfinished(id));
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    FileChannel open(String id) throws IOException {
        Files.createDirectories(unfinished);
        return FileChannel.open(unfinished(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** What is whole goes to where it stays; at once, or not at all. */
    void keep(Path whole, String id) throws IOException {
        try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.createDirectories(kept(id).getParent());
        Files.move(whole, kept(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(kept(id).getParent())) {
            folder.force(true);
        }
    }

    void dropUnfinished(String id) {
        drop(unfinished(id));
    }

    void dropKept(String id) {
        drop(kept(id));
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ids of what is on its way and was last written before then, and names of copies that nobody makes any more. */
    List<String> unfinishedBefore(Instant moment) {
        return before(unfinished, moment);
    }

    /** Ids of what was kept before then. */
    List<String> keptBefore(Instant moment) {
        return folders().flatMap(each -> before(each, moment).stream()).toList();
    }

    private Stream<Path> folders() {
        try (Stream<Path> folders = Files.isDirectory(kept) ? Files.list(kept) : Stream.empty()) {
            return folders.toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> before(Path folder, Instant moment) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(each -> writtenAt(each).isBefore(moment))
                    .map(each -> each.getFileName().toString())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
