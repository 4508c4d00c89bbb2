package org.profint.people.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.house.Walker;

/** A provider that lies, and people who come back with what is not theirs: each refused with a sentence, nothing done. */
class HostileProviderPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String CODE = "h-" + Ids.next().substring(24);
    private static HostileProvider provider;

    /** A lie: what the provider puts into its token, and how it signs it. */
    record Lie(
            String name,
            java.util.function.UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder> claims,
            HostileProvider.Signing signing) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void begin() {
        provider = new HostileProvider();
        setUp(CODE, provider, true);
    }

    @AfterAll
    static void end() {
        provider.close();
    }

    static String setUp(String code, HostileProvider at, boolean mayJoin) {
        Caller admin = new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        String organisation = Ids.next();
        HttpResponse<String> answer = admin.send(
                "PUT",
                "/api/administration/providers/" + organisation,
                """
                {"code":"%s","name":"Hostile","issuer":"%s","clientId":"campus","clientSecret":"s","listed":false,"mayJoin":%s}
                """.formatted(code, at.issuer(), mayJoin),
                Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("clientSecret");
        return organisation;
    }

    private static String address() {
        return "prov-" + Ids.next() + "@test.example";
    }

    private static HttpResponse<String> honestly(Traveller traveller, String subject, String email) {
        URI departure = traveller.leave(CODE, "");
        return traveller.comeBack(
                departure, provider.code(provider.honest(departure, subject, email), HostileProvider::signed));
    }

    private static void isRefused(HttpResponse<String> answer, String key) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(new Texts().text(Language.FR, key))
                .doesNotContain("Exception", "BadJWT", "com.nimbusds");
    }

    static List<Lie> lies() {
        return List.of(
                new Lie("alg none", claims -> claims, HostileProvider::unsigned),
                new Lie(
                        "the public key as a secret",
                        claims -> claims,
                        HostileProvider::signedWithThePublicKeyAsASecret),
                new Lie("a foreign key", claims -> claims, HostileProvider::signedWithAForeignKey),
                new Lie(
                        "a foreign key of a known name",
                        claims -> claims,
                        HostileProvider::signedWithAForeignKeyOfThatName),
                new Lie("a header that points to keys", claims -> claims, HostileProvider::pointingToForeignKeys),
                new Lie("for another client", claims -> claims.audience("another"), HostileProvider::signed),
                new Lie(
                        "for two clients, unsaid which",
                        claims -> claims.audience(List.of("campus", "another")),
                        HostileProvider::signed),
                new Lie("handed to another client", claims -> claims.claim("azp", "another"), HostileProvider::signed),
                new Lie("of another issuer", claims -> claims.issuer("https://other.example"), HostileProvider::signed),
                new Lie("to another question", claims -> claims.claim("nonce", "another"), HostileProvider::signed),
                new Lie("to no question", claims -> claims.claim("nonce", null), HostileProvider::signed),
                new Lie(
                        "of yesterday",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(300))),
                        HostileProvider::signed),
                new Lie("without an end", claims -> claims.expirationTime(null), HostileProvider::signed),
                new Lie(
                        "of tomorrow",
                        claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(86_400))),
                        HostileProvider::signed),
                new Lie("about nobody", claims -> claims.subject(null), HostileProvider::signed),
                new Lie("about a very long name", claims -> claims.subject("x".repeat(300)), HostileProvider::signed),
                new Lie("no token at all", claims -> claims, (by, claims) -> "x.y.z"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_lie_is_refused_and_nothing_is_half_done(Lie lie) {
        Traveller traveller = new Traveller(SERVER);
        URI departure = traveller.leave(CODE, "");
        String email = address();
        var claims = HostileProvider.but(provider.honest(departure, Ids.next(), email), lie.claims());
        isRefused(traveller.comeBack(departure, provider.code(claims, lie.signing())), "people.provider.refused");
        assertThat(traveller.isIn()).isFalse();
        // Nobody was made of that address: it is free.
        assertThat(new Caller(SERVER)
                        .send(
                                "POST",
                                "/api/accounts",
                                "{\"email\":\"" + email + "\",\"name\":\"A\",\"password\":\"" + Walker.PASSWORD + "\"}",
                                Map.of())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void the_truth_lets_in_and_a_changed_address_is_the_same_person() {
        String subject = Ids.next();
        Traveller first = new Traveller(SERVER);
        assertThat(honestly(first, subject, address()).statusCode()).isEqualTo(302);
        assertThat(first.isIn()).isTrue();
        Traveller later = new Traveller(SERVER);
        honestly(later, subject, address());
        assertThat(later.whoAmI()).isEqualTo(first.whoAmI()).contains("Anna Prov");
    }

    @Test
    void the_same_address_with_another_subject_takes_over_nobody() {
        String email = address();
        Traveller owner = new Traveller(SERVER);
        honestly(owner, Ids.next(), email);
        Traveller thief = new Traveller(SERVER);
        isRefused(honestly(thief, Ids.next(), email), "people.provider.address-taken");
        assertThat(thief.isIn()).isFalse();
    }

    @Test
    void the_same_subject_at_another_provider_is_somebody_else() {
        try (HostileProvider other = new HostileProvider()) {
            String code = "o-" + Ids.next().substring(24);
            setUp(code, other, true);
            String subject = Ids.next();
            Traveller owner = new Traveller(SERVER);
            honestly(owner, subject, address());
            Traveller stranger = new Traveller(SERVER);
            URI departure = stranger.leave(code, "");
            stranger.comeBack(
                    departure, other.code(other.honest(departure, subject, address()), HostileProvider::signed));
            assertThat(stranger.isIn()).isTrue();
            assertThat(stranger.whoAmI()).isNotEqualTo(owner.whoAmI());
        }
    }

    @Test
    void an_answer_counts_once_and_in_the_browser_it_began_in() {
        Traveller owner = new Traveller(SERVER);
        URI departure = owner.leave(CODE, "");
        String code = provider.code(provider.honest(departure, Ids.next(), address()), HostileProvider::signed);
        Traveller thief = new Traveller(SERVER);
        isRefused(thief.comeBack(departure, code), "people.provider.over");
        // Whoever tries with another's state has spent it: begin again.
        isRefused(owner.comeBack(departure, code), "people.provider.over");
        URI second = owner.leave(CODE, "");
        String fresh = provider.code(provider.honest(second, Ids.next(), address()), HostileProvider::signed);
        assertThat(owner.comeBack(second, fresh).statusCode()).isEqualTo(302);
        isRefused(owner.comeBack(second, fresh), "people.provider.over");
        URI third = owner.leave(CODE, "");
        isRefused(owner.comeBack(third, fresh), "people.provider.refused");
        isRefused(owner.get("/people/provider/callback?code=x&state=never-given"), "people.provider.over");
        isRefused(owner.get("/people/provider/callback"), "people.provider.over");
    }

    @Test
    void an_answer_that_names_another_issuer_is_refused() {
        Traveller traveller = new Traveller(SERVER);
        URI departure = traveller.leave(CODE, "");
        String code = provider.code(provider.honest(departure, Ids.next(), address()), HostileProvider::signed);
        isRefused(
                traveller.get("/people/provider/callback?iss=https%3A%2F%2Fother.example&code=" + code + "&state="
                        + HostileProvider.parameter(departure, "state")),
                "people.provider.refused");
    }

    @Test
    void a_no_of_the_provider_is_told_as_one() {
        Traveller traveller = new Traveller(SERVER);
        URI departure = traveller.leave(CODE, "");
        isRefused(
                traveller.get("/people/provider/callback?error=access_denied&state="
                        + HostileProvider.parameter(departure, "state")),
                "people.provider.declined");
    }

    @Test
    void the_way_back_never_leaves_this_server() {
        for (String place : List.of("https://evil.example", "//evil.example", "/\\evil.example")) {
            Traveller traveller = new Traveller(SERVER);
            URI departure = traveller.leave(CODE, place);
            HttpResponse<String> answer = traveller.comeBack(
                    departure,
                    provider.code(provider.honest(departure, Ids.next(), address()), HostileProvider::signed));
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/learning/my-modules");
        }
        Traveller traveller = new Traveller(SERVER);
        URI departure = traveller.leave(CODE, "/catalogue/modules");
        HttpResponse<String> answer = traveller.comeBack(
                departure, provider.code(provider.honest(departure, Ids.next(), address()), HostileProvider::signed));
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/catalogue/modules");
    }

    @Test
    void whoever_is_not_invited_gets_no_account_but_may_link_one() {
        String code = "c-" + Ids.next().substring(24);
        setUp(code, provider, false);
        String subject = Ids.next();
        Traveller stranger = new Traveller(SERVER);
        URI departure = stranger.leave(code, "");
        isRefused(
                stranger.comeBack(
                        departure,
                        provider.code(provider.honest(departure, subject, address()), HostileProvider::signed)),
                "people.provider.unknown");
        Traveller known = registered();
        String whoIam = known.whoAmI();
        departure = known.leave(code, "");
        HttpResponse<String> offered = known.comeBack(
                departure, provider.code(provider.honest(departure, subject, address()), HostileProvider::signed));
        String offer = offered.headers().firstValue("Location").orElseThrow();
        assertThat(offer).contains("/people/ways-in?offer=");
        String token = offer.substring(offer.indexOf("offer=") + 6);
        // Another person cannot say yes to it, and asking is not yet linking.
        assertThat(registered().get("/people/ways-in?offer=" + token).statusCode())
                .isEqualTo(404);
        assertThat(known.get("/people/ways-in?offer=" + token).body()).contains("Anna Prov");
        assertThat(known.post("/people/ways-in", "do=link&offer=" + token, "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(302);
        Traveller again = new Traveller(SERVER);
        departure = again.leave(code, "");
        again.comeBack(
                departure, provider.code(provider.honest(departure, subject, address()), HostileProvider::signed));
        assertThat(again.whoAmI()).isEqualTo(whoIam);
    }

    private static Traveller registered() {
        Traveller traveller = new Traveller(SERVER);
        String email = address();
        traveller.post(
                "/api/accounts",
                "{\"email\":\"" + email + "\",\"name\":\"Alex\",\"password\":\"" + Walker.PASSWORD + "\"}",
                "application/json");
        traveller.post(
                "/api/sessions",
                "{\"email\":\"" + email + "\",\"password\":\"" + Walker.PASSWORD + "\"}",
                "application/json");
        return traveller;
    }

    @Test
    void the_only_way_in_cannot_be_given_up() {
        Traveller person = new Traveller(SERVER);
        honestly(person, Ids.next(), address());
        String page = person.get("/people/ways-in").body();
        String id = page.replaceAll("(?s).*name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
        HttpResponse<String> answer =
                person.post("/people/ways-in", "do=unlink&id=" + id, "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(new Texts().text(Language.FR, "people.ways-in.last"));
        assertThat(person.get("/people/ways-in").body()).contains(id);
    }

    @Test
    void a_provider_that_is_none_is_refused_when_it_is_set_up() {
        Caller admin = new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        for (String issuer : List.of(
                "http://example.org",
                "http://10.0.0.1",
                "https://169.254.169.254",
                "https://192.168.1.1",
                "file:///etc/passwd",
                SERVER.url(""),
                "nothing",
                "http://localhost:1")) {
            HttpResponse<String> answer = admin.send(
                    "PUT",
                    "/api/administration/providers/" + Ids.next(),
                    """
                    {"code":"z-%s","name":"X","issuer":"%s","clientId":"c","clientSecret":"s","listed":false,"mayJoin":false}
                    """.formatted(Ids.next().substring(24), issuer),
                    Map.of());
            assertThat(answer.statusCode()).as(issuer).isEqualTo(400);
            assertThat(answer.body()).as(issuer).contains("\"issuer\"");
        }
    }
}
