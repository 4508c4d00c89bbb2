package org.profint.people.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.profint.house.TryingOut;

/**
 * The only way out of this server to a provider: https, to public addresses, following no redirect, with limits of time
 * and size. Where the campus is tried out, a provider on this very machine may be asked over plain http.
 */
@ApplicationScoped
class Outgoing implements ResourceRetriever, HTTPRequestSender {

    static final int LARGEST = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private TryingOut tryingOut;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(4))
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    protected Outgoing() {}

    @Inject
    Outgoing(TryingOut tryingOut) {
        this.tryingOut = tryingOut;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri(url)).header("Accept", "application/json"));
        if (answer.statusCode() != 200) {
            throw new IOException("It answers " + answer.statusCode());
        }
        return new Resource(
                text(answer), answer.headers().firstValue("Content-Type").orElse(null));
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI());
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        String body = request.getBody();
        builder.method(
                request.getMethod().name(),
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<byte[]> answer = send(builder);
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        answer.headers().firstValue("Content-Type").ifPresent(type -> {
            try {
                response.setContentType(type);
            } catch (ParseException strange) {
                response.setHeader("X-Strange-Content-Type", "yes");
            }
        });
        response.setBody(text(answer));
        return response;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
        HttpRequest whole = request.timeout(PATIENCE).build();
        checkPlace(whole.uri());
        try {
            return client.sendAsync(whole, any -> new LimitedBody(LARGEST))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (TimeoutException late) {
            throw new IOException("No answer in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** @throws IOException when a provider has no business there */
    void checkPlace(URI place) throws IOException {
        if (place.getHost() == null || place.getUserInfo() != null) {
            throw new IOException("No address of a provider");
        }
        InetAddress[] addresses = InetAddress.getAllByName(place.getHost());
        for (InetAddress each : addresses) {
            if (each.isLoopbackAddress() && tryingOut.isOn()) {
                continue;
            }
            if (!"https".equals(place.getScheme())) {
                throw new IOException("A provider speaks https");
            }
            if (isPrivate(each)) {
                throw new IOException("A provider has a public address");
            }
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrierGrade = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrierGrade;
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException strange) {
            throw new IOException(strange);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
