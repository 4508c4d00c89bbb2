package org.profint.house;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The very server that ships, in a process of its own, with data of its own. */
public final class CampusServer implements AutoCloseable {

    /** The name of the database behind the servers of these tests. */
    static final String DATABASE = System.getProperty("it.database.name", "derby");

    private static final Path WLP = Path.of("target/liberty/wlp").toAbsolutePath();
    private static final int TICKS_PER_SECOND = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How Derby's log names the thread of a job; newer Javas put a number before the name. */
    private static final Pattern OF_A_JOB = Pattern.compile("Thread\\[(#\\d+,)?" + Jobs.THREAD + ",");

    /** A request that failed by the server's own fault, and the exceptions behind it. */
    private static final Pattern OWN_FAULT =
            Pattern.compile("our fault|^(Caused by: )?[a-z]+(\\.\\w+)+(Exception|Error)\\b|job failed");

    private static final int MOST_FAULTS = 60;

    private static CampusServer shared;

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final Path home;
    private final int port;
    private final String configuration;
    private Process process;

    /** @param name of the folder for its data and logs */
    public CampusServer(String name) {
        this(name, "profint");
    }

    /** @param configuration the server's folder below {@code usr/servers} */
    CampusServer(String name, String configuration) {
        this.configuration = configuration;
        home = Path.of("target/it-" + DATABASE, name).toAbsolutePath();
        port = freePort();
        environment.put("WLP_OUTPUT_DIR", home.resolve("output").toString());
        environment.put("PROFINT_HTTP_PORT", String.valueOf(port));
        environment.put("PROFINT_DATA_DIR", home.resolve("data").toString());
        environment.put("PROFINT_DEMO", "on");
        environment.put("JVM_ARGS", "-Dderby.language.logStatementText=true");
        String url = System.getProperty("it.database.url", "");
        if (!url.isBlank()) {
            environment.put("PROFINT_DATABASE_URL", url);
        }
    }

    /** One server for all page tests; it ends with the tests. */
    public static synchronized CampusServer shared() {
        if (shared == null) {
            shared = new CampusServer("shared").start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::end));
        }
        return shared;
    }

    /** Whoever reads a failed build far from its files wants to know what the server itself had to say. */
    private void end() {
        List<String> said = read(home.resolve("output/profint/logs/messages.log"))
                .lines()
                .filter(line -> OWN_FAULT.matcher(line).find())
                .toList();
        System.out.println("The shared server spoke of " + said.size() + " faults of its own");
        said.stream().limit(MOST_FAULTS).forEach(System.out::println);
        close();
    }

    public CampusServer with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts and waits until it is ready. */
    public CampusServer start() {
        launch();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended: " + console());
            }
            if (isReady()) {
                return this;
            }
            pause();
        }
        // Left running, it would keep its folder from the next try.
        kill();
        throw new IllegalStateException("The server is not ready: " + console());
    }

    /** Starts without waiting for anything. */
    public CampusServer launch() {
        try {
            Files.createDirectories(home);
            ProcessBuilder builder =
                    new ProcessBuilder(WLP.resolve("bin/server").toString(), "run", configuration);
            // What the person at this machine has set for a real server stays out of tests.
            builder.environment().keySet().removeIf(name -> name.startsWith("PROFINT_"));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true)
                    .redirectOutput(home.resolve("console.log").toFile());
            process = builder.start();
            return this;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits for the end of a server that cannot start, and tells its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server goes on: " + console());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("/health/ready")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Between two looks at another process; no test waits for a time to pass. */
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }

    /** As the machine's power would end it: no goodbye. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            awaitEnd();
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The process that is the server, not the script that started it. */
    public long pid() {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst()
                .map(ProcessHandle::pid)
                .orElse(process.pid());
    }

    /** What its process has taken of the processor so far. */
    double processorSeconds() {
        try {
            String[] stat = Files.readString(Path.of("/proc", String.valueOf(pid()), "stat"))
                    .replaceFirst(".*\\) ", "")
                    .split(" ");
            return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / (double) TICKS_PER_SECOND;
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    public int port() {
        return port;
    }

    /** What the operator sees. */
    public String console() {
        return read(home.resolve("console.log"));
    }

    /** The statements that Derby has run so far for visitors, not for {@link Jobs}; 0 on another database. */
    public long statements() {
        return read(home.resolve("output/profint/logs/derby.log"))
                .lines()
                .filter(line -> line.contains("Executing prepared statement"))
                .filter(line -> !OF_A_JOB.matcher(line).find())
                .count();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
