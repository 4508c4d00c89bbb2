package org.profint.people.provider;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.profint.house.CampusServer;

/** A browser without a window, that keeps its cookies and follows nothing by itself. */
final class Traveller {

    private final CampusServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Traveller(CampusServer server) {
        this.server = server;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path))));
    }

    HttpResponse<String> post(String path, String body, String type) {
        return send(HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("Accept-Language", "fr");
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** On the way: where the campus sends this browser. */
    URI leave(String code, String back) {
        return URI.create(get("/people/provider/start?go=" + code + "&return="
                        + java.net.URLEncoder.encode(back, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    HttpResponse<String> comeBack(URI departure, String code) {
        return get(
                "/people/provider/callback?code=" + code + "&state=" + HostileProvider.parameter(departure, "state"));
    }

    boolean isIn() {
        return get("/api/accounts/me").statusCode() == 200;
    }

    String whoAmI() {
        return get("/api/accounts/me").body();
    }
}
