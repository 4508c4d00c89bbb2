package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may send, and what every answer carries. */
class SafetyPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    /** A form of a console is sent with the view it stands in, and its place alone leads nowhere. */
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|<form(?: method=\"[a-z]+\")? action)=\"(/[^\"]*)\"");

    private final Caller nobody = new Caller(SERVER);

    private static void carriesTheHeaders(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(path)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(answer.headers().map()).as(path).doesNotContainKeys("x-powered-by", "server");
    }

    @Test
    void every_link_leads_somewhere_and_every_answer_carries_the_headers() {
        for (Caller caller : List.of(
                nobody,
                new Caller(SERVER).signIn("camille@demo.example", "douze appels un mardi"),
                new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees"))) {
            Set<String> seen = new TreeSet<>(Set.of("/"));
            Deque<String> next = new ArrayDeque<>(seen);
            List<String> dead = new ArrayList<>();
            while (!next.isEmpty()) {
                String path = next.pop();
                HttpResponse<String> answer = caller.get(path);
                if (answer.statusCode() >= 400) {
                    dead.add(answer.statusCode() + " " + path);
                }
                carriesTheHeaders(path, answer);
                // Letters to others lead where only they may go.
                Matcher links = LINK.matcher(path.startsWith("/mail/outbox") ? "" : answer.body());
                // Languages change words, not links: following them once is enough.
                while (links.find()) {
                    String link = links.group(1)
                            .replace("&amp;", "&")
                            .replace("&#61;", "=")
                            .replaceFirst("#.*", "");
                    if (!link.contains("lang=")
                            && !link.contains("content=")
                            && !link.contains("return=")
                            && seen.add(link)) {
                        next.add(link);
                    }
                }
            }
            assertThat(dead).isEmpty();
            assertThat(seen).hasSizeGreaterThan(50);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/catalogue/case?id=nothing",
                "/catalogue/case",
                "/catalogue/case?id=%00",
                "/catalogue/case?id=../../etc/passwd",
                "/learning/step?id=%23%7B31337*3%7D",
                "/WEB-INF/web.xml",
                "/WEB-INF/modules/README.md",
                "/META-INF/persistence.xml",
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml",
                "/jakarta.faces.resource/dynamiccontent.properties?ln=primefaces&pfdrt=sc&pfdrid=abc",
                "/pictures/../WEB-INF/web.xml",
                "/pictures/nothing/x.png",
                "/adminCenter"
            })
    void what_is_not_there_is_not_found_and_says_so_in_the_readers_language(String path) {
        HttpResponse<String> answer = nobody.send("GET", path, null, Map.of("Accept-Language", "sv"));
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body())
                .contains("lang=\"sv\"", "<h1>" + new Texts().text(Language.SV, "house.problem.not-found.title"))
                .doesNotContain("Exception", "94011", "persistence-unit", "<web-app");
        carriesTheHeaders(path, answer);
    }

    @Test
    void the_runtimes_own_pages_are_shut() {
        HttpResponse<String> answer = nobody.get("/ibm/api");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Exception");
        carriesTheHeaders("/ibm/api", answer);
    }

    /** Exact quantiles take half a megabyte for each address, method and answer: whoever asks for many ends the server. */
    @Test
    void counting_requests_costs_no_memory_worth_speaking_of() {
        nobody.get("/catalogue/model");
        assertThat(nobody.get("/metrics").body())
                .contains("http_server_request_duration_seconds_bucket")
                .doesNotContain("quantile=");
    }

    @Test
    void expressions_in_parameters_stay_letters() {
        HttpResponse<String> answer = nobody.get("/catalogue/search?q=%23%7B31337*3%7D%24%7B31337*3%7D%3Cscript%3E");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("#{31337*3}${31337*3}&lt;script&gt;").doesNotContain("94011", "<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/learning/answers/net-p1, {, 400",
        "PUT, /api/learning/answers/net-p1, [], 400",
        "PUT, /api/learning/answers/net-p1, '{\"text\":[1]}', 400",
        "PUT, /api/learning/answers/net-p1, '{\"text\":\"x\",\"version\":9}', 400",
        "POST, /api/sessions, '{\"email\":1}', 400",
        "POST, /api/sessions, null, 400",
        "POST, /api/accounts, null, 400",
        "PATCH, /api/sessions, {}, 405",
        "PUT, /api/sessions, {}, 405",
        "GET, /api/nothing, , 404",
        "GET, /api/catalogue/none, , 404",
        "GET, /api/catalogue/case/none, , 404"
    })
    void what_a_client_may_send_never_is_our_fault(String method, String path, String body, int status) {
        HttpResponse<String> answer = new Caller(SERVER).register().send(method, path, body, Map.of());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"title\"")
                .doesNotContain("Exception", "org.profint");
        carriesTheHeaders(path, answer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /learning/progress, , 404",
        "GET, /learning/progress?module=%00, , 404",
        "POST, /people/sign-in, email=a%zz, 400",
        "POST, /people/sign-in, email=a%00&password=b, 400"
    })
    void odd_values_are_no_fault_of_ours(String method, String path, String body, int status) {
        HttpResponse<String> answer = new Caller(SERVER)
                .register()
                .send(method, path, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.statusCode()).isEqualTo(status);
        carriesTheHeaders(path, answer);
    }

    @Test
    void another_media_type_is_refused_as_such() {
        HttpResponse<String> answer =
                nobody.send("POST", "/api/sessions", "email=x", Map.of("Content-Type", "text/plain"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"status\":415");
    }

    @Test
    void what_is_too_large_is_refused_unread() {
        String large = "x".repeat((int) Gate.LARGEST_BODY + 1);
        HttpResponse<String> json = nobody.send("PUT", "/api/learning/answers/net-p1", large, Map.of());
        assertThat(json.statusCode()).isEqualTo(413);
        assertThat(json.body()).contains("\"status\":413");
        HttpResponse<String> form = nobody.send(
                "POST",
                "/people/sign-in",
                "email=" + large,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept-Language", "it"));
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("lang=\"it\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void a_forged_page_of_another_origin_changes_nothing(String header, String value) {
        Caller learner = new Caller(SERVER).register();
        assertThat(learner.send("PUT", "/api/learning/modules/networks", null, Map.of(header, value))
                        .statusCode())
                .isEqualTo(403);
        assertThat(learner.send(
                                "POST",
                                "/learning/my-modules",
                                "do=start&module=networks",
                                Map.of(header, value, "Content-Type", "application/x-www-form-urlencoded"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(learner.get("/api/learning/modules").body()).isEqualTo("[]");
    }

    @Test
    void a_tampered_view_state_gets_a_fresh_page() {
        Caller admin = new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        HttpResponse<String> answer = admin.send(
                "POST",
                "/administration/users",
                "users_SUBMIT=1&jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA",
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.statusCode()).isIn(200, 302, 303);
    }

    @Test
    void the_way_back_after_signing_in_never_leaves_this_server() {
        for (String place :
                List.of("https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            HttpResponse<String> answer = nobody.send(
                    "POST",
                    "/people/sign-in",
                    "email=sasha%40demo.example&password=un+carnet+bien+garni&return="
                            + java.net.URLEncoder.encode(place, java.nio.charset.StandardCharsets.UTF_8),
                    Map.of("Content-Type", "application/x-www-form-urlencoded"));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/learning/my-modules");
        }
    }

    @Test
    void learner_pages_have_no_session_and_at_most_two_cookies() {
        HttpResponse<String> answer = nobody.get("/catalogue/model?lang=fr");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(1)
                .allMatch(cookie -> cookie.startsWith("profint-"));
        HttpResponse<String> signedIn = nobody.send(
                "POST",
                "/api/sessions",
                "{\"email\":\"sasha@demo.example\",\"password\":\"un carnet bien garni\"}",
                Map.of());
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie ->
                        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"));
    }

    @Test
    void behind_a_proxy_that_ends_tls_the_cookie_is_bound_to_the_host() {
        HttpResponse<String> answer = nobody.send(
                "POST",
                "/api/sessions",
                "{\"email\":\"sasha@demo.example\",\"password\":\"un carnet bien garni\"}",
                Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.5"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-profint=") && cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void health_metrics_and_the_description_of_the_api_are_there() {
        assertThat(nobody.get("/health/ready").body()).contains("\"UP\"", "database");
        assertThat(nobody.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(nobody.get("/metrics").body()).contains("# TYPE");
        assertThat(nobody.get("/openapi").body()).contains("/api/learning/answers/{prompt}", "Op-Id");
    }
}
