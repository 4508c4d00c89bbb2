package org.profint.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.people.Tokens;
import org.profint.recognition.Way;

/** What a badge says and how it is signed. */
class BadgeTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Addresses ADDRESSES =
            new Addresses(new Site("https://campus.example", "localhost", 9080, "-1"));
    private static final Course COURSE = new Course(
            "networks", Way.TEAM, Language.FR, "Réseaux", "Partir des besoins.", List.of("Nommer."), List.of("Fait."));
    private static final String KEY = "https://campus.example/api/recognition/keys/1";

    private final KeyPair keys = Ed25519.next();

    private static JsonObject badge(String address) {
        NewBadge badge = new NewBadge(
                "CODE", COURSE, "Awa", address, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 6), "en équipe", 0, 77);
        return new Wording(ADDRESSES).badge(badge, NOW);
    }

    private JsonObject signed() {
        return Signature.sign(badge("awa@example.org"), KEY, keys.getPrivate(), NOW);
    }

    private static JsonObject read(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void what_was_signed_holds_with_that_key_and_with_no_other() {
        JsonObject signed = signed();
        assertThat(Signature.holds(signed, keys.getPublic())).isTrue();
        assertThat(Signature.holds(signed, Ed25519.next().getPublic())).isFalse();
        assertThat(Signature.method(signed)).isEqualTo(KEY);
    }

    @Test
    void the_order_of_lines_does_not_matter() {
        JsonObject signed = signed();
        var turned = Json.createObjectBuilder();
        signed.keySet().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(key -> turned.add(key, signed.get(key)));
        assertThat(Signature.holds(turned.build(), keys.getPublic())).isTrue();
    }

    @Test
    void one_changed_byte_anywhere_breaks_it() {
        String signed = signed().toString();
        for (String each :
                List.of("Awa", "2026-02-06", "Partir", "CODE", "revocation\"", "sha256$", "2026-11-28T10:00:00Z")) {
            assertThat(signed).contains(each);
            String changed = signed.replace(each, each.replaceFirst("[A-Za-z0-9](?=[^A-Za-z0-9]*$)", "7"));
            assertThat(changed).as(each).isNotEqualTo(signed);
            assertThat(Signature.holds(read(changed), keys.getPublic()))
                    .as(each)
                    .isFalse();
        }
    }

    @Test
    void what_is_no_signed_document_holds_never() {
        for (String each : List.of(
                "{}",
                "{\"proof\":1}",
                "{\"proof\":{\"proofValue\":\"z0OIl\"}}",
                "{\"@context\":\"https://elsewhere.example\",\"proof\":{\"cryptosuite\":\"eddsa-rdfc-2022\",\"proofValue\":\"z1\"}}")) {
            assertThat(Signature.holds(read(each), keys.getPublic())).as(each).isFalse();
        }
    }

    @Test
    void no_context_is_fetched() {
        JsonObject foreign = read("{\"@context\":\"https://elsewhere.example/c\",\"name\":\"x\"}");
        assertThatThrownBy(() -> Canonical.of(foreign)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_address_of_its_holder_is_in_it_as_a_salted_hash_only() {
        String text = badge("awa@example.org").toString();
        assertThat(text).doesNotContain("awa@example.org");
        JsonObject identity = badge("awa@example.org")
                .getJsonObject("credentialSubject")
                .getJsonArray("identifier")
                .getJsonObject(1);
        assertThat(identity.getString("identityHash"))
                .isEqualTo("sha256$" + Tokens.hash("awa@example.org" + identity.getString("salt")));
        assertThat(badge("").getJsonObject("credentialSubject").getJsonArray("identifier"))
                .hasSize(1);
    }

    @Test
    void the_list_has_a_bit_for_each_that_holds_no_more() throws Exception {
        String text = StatusBits.of(List.of(0, 9, StatusBits.SIZE - 1));
        assertThat(text).startsWith("u");
        byte[] zipped = Base64.getUrlDecoder().decode(text.substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes();
        assertThat(bits).hasSize(StatusBits.SIZE / 8);
        assertThat(bits[0]).isEqualTo((byte) 0x80);
        assertThat(bits[1]).isEqualTo((byte) 0x40);
        assertThat(bits[bits.length - 1]).isEqualTo((byte) 0x01);
    }

    @Test
    void base58_comes_back_as_it_went() {
        for (byte[] each : List.of(new byte[] {}, new byte[] {0, 0, 1}, new byte[] {-1, 0, 127}, new byte[] {0})) {
            assertThat(Base58.decode(Base58.encode(each))).isEqualTo(each);
        }
        assertThat(Base58.encode("Hello World!".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("2NEpo7TZRRrLZSi2U");
        assertThatThrownBy(() -> Base58.decode("0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_told_as_a_multikey_and_read_back_from_its_text() {
        String text = Ed25519.text(keys.getPublic());
        assertThat(Ed25519.multibase(text)).startsWith("z6Mk");
        assertThat(Ed25519.publicKey(text)).isEqualTo(keys.getPublic());
        assertThat(Ed25519.privateKey(Ed25519.text(keys.getPrivate()))).isEqualTo(keys.getPrivate());
    }

    @Test
    void the_contexts_are_letter_for_letter_those_of_the_standards() throws Exception {
        assertThat(hash("credentials-v2"))
                .isEqualTo("bf6fd611e6773d58f649459a45dbbb81f94e8cfd058a756644cd5a4a882c4050");
        assertThat(hash("open-badges-3.0.3"))
                .isEqualTo("e407ae98563c7b4708be4c8198a7f254bc09c131afc68e73d5f90eb0a34c6f7f");
    }

    private static String hash(String name) throws Exception {
        return Tokens.hash(Files.readString(Path.of("src/main/resources/contexts/" + name + ".json")));
    }

    @Test
    @Timeout(30)
    void what_is_tangled_or_deep_is_not_genuine_and_keeps_nobody_waiting() {
        var tangle = Json.createArrayBuilder();
        for (int from = 0; from < 14; from++) {
            for (int to = 0; to < 14; to++) {
                tangle.add(Json.createObjectBuilder().add("@id", "_:b" + from).add("urn:x:p", "_:b" + to));
                tangle.add(Json.createObjectBuilder()
                        .add("@id", "_:b" + from)
                        .add("urn:x:p", Json.createObjectBuilder().add("@id", "_:b" + to)));
            }
        }
        JsonObject tangled =
                Json.createObjectBuilder(signed()).add("@graph", tangle).build();
        assertThat(Signature.holds(tangled, keys.getPublic())).isFalse();
        String deep = "{\"id\":\"https://campus.example/recognition/verify?id=A\",\"x\":" + "[\"]\",".repeat(5_000)
                + "1" + "]".repeat(5_000) + "}";
        Minting minting = new Minting(null, ADDRESSES, null);
        assertThat(minting.code(deep)).isEmpty();
        assertThat(minting.isOurs(deep)).isFalse();
    }
}
