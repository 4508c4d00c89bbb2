package org.profint.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who speaks HTTP without a browser, honest or not. */
public final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CampusServer server;
    private final List<String> cookies = new ArrayList<>();
    private String email;

    public Caller(CampusServer server) {
        this.server = server;
    }

    public Caller signIn(String email, String password) {
        this.email = email;
        HttpResponse<String> answer = send(
                "POST", "/api/sessions", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}", Map.of());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies.add(cookie.split(";")[0]));
        return this;
    }

    /** Takes what an answer gave to be kept. */
    public Caller keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").forEach(cookie -> cookies.add(cookie.split(";")[0]));
        return this;
    }

    public Caller register() {
        return register("Alex");
    }

    public Caller register(String name) {
        email = "caller-" + Ids.next() + "@test.example";
        send(
                "POST",
                "/api/accounts",
                "{\"email\":\"" + email + "\",\"name\":\"" + name + "\",\"password\":\"" + Walker.PASSWORD + "\"}",
                Map.of());
        return signIn(email, Walker.PASSWORD);
    }

    /** Of who has signed in by a password. */
    public String email() {
        return email;
    }

    /** As they go into a request. */
    public String cookies() {
        return String.join("; ", cookies);
    }

    /** Sends a form that is to be taken; returns where the page goes on. */
    public String form(String path, String form) {
        HttpResponse<String> answer =
                send("POST", path, form, Map.of("Content-Type", "application/x-www-form-urlencoded"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " " + form + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /** What an answer has in a certain place. */
    public String found(String path, String pattern) {
        String body = get(path).body().replace("&#61;", "=");
        Matcher found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + body);
        }
        return found.group(1);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, Map.of());
    }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
