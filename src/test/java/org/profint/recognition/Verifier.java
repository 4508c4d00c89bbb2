package org.profint.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of others that check badges, from npm, in the versions of {@code src/test/badge-verifier}; they are fetched once
 * into {@code target}. Where they cannot be had, the test fails.
 */
public final class Verifier {

    private static final Path SOURCE = Path.of("src/test/badge-verifier");
    private static final Path HOME = Path.of("target/badge-verifier");
    private static final long PATIENCE_MINUTES = 5;

    private Verifier() {}

    /** What they say of a badge, in JSON. */
    public static String check(String badge) throws IOException, InterruptedException {
        install();
        Path file = Files.writeString(Files.createTempFile("badge", ".json"), badge);
        String said = run(List.of("node", "verify.mjs", file.toAbsolutePath().toString()));
        return said.strip().substring(said.strip().lastIndexOf('\n') + 1);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Path done = HOME.resolve("installed.json");
        byte[] lock = Files.readAllBytes(SOURCE.resolve("package-lock.json"));
        for (String each : List.of("package.json", "package-lock.json", "verify.mjs")) {
            Files.copy(SOURCE.resolve(each), HOME.resolve(each), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(done) || !java.util.Arrays.equals(Files.readAllBytes(done), lock)) {
            run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
            Files.write(done, lock);
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("badge-verifier", ".log");
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(false)
                .redirectOutput(out.toFile())
                .redirectError(HOME.resolve("errors.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException(
                    command + ": " + Files.readString(out) + Files.readString(HOME.resolve("errors.log")));
        }
        return Files.readString(out);
    }
}
