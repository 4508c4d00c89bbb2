package org.profint.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** All that comes on a live channel, from now until it ends. */
public final class Hearing {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end;

    public Hearing(CampusServer server, Caller caller, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.url(path))).timeout(LONGEST);
        if (!caller.cookies().isEmpty()) {
            request.header("Cookie", caller.cookies());
        }
        end = HttpClient.newHttpClient()
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .thenAcceptAsync(this::read);
    }

    private void read(HttpResponse<java.io.InputStream> answer) {
        lines.add("status " + answer.statusCode());
        try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException cut) {
            heard("ended");
        }
    }

    private synchronized void heard(String line) {
        lines.add(line);
        notifyAll();
    }

    /** What has come by now. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The numbers that stand before what came. */
    public List<Integer> numbers() {
        return lines.stream()
                .filter(each -> each.startsWith("id:"))
                .map(each -> Integer.valueOf(each.substring(3).strip()))
                .toList();
    }

    /** Goes on as soon as some line has these words. */
    public Hearing awaits(String words, int seconds) throws InterruptedException {
        return awaits(all -> all.stream().anyMatch(each -> each.contains(words)), seconds);
    }

    /** Goes on as soon as what has come is so. */
    public synchronized Hearing awaits(Predicate<List<String>> so, int seconds) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!so.test(lines)) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("Not heard in " + lines);
            }
            wait(left);
        }
        return this;
    }

    /** All that came, once the server has ended it. */
    public List<String> toTheEnd(int seconds) throws InterruptedException, ExecutionException, TimeoutException {
        end.get(seconds, TimeUnit.SECONDS);
        return lines();
    }
}
