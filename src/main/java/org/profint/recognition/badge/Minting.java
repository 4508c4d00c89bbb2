package org.profint.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;

/** Signs badges and lists, checks badges, and says publicly who does so. */
@ApplicationScoped
public class Minting {

    private static final int DEEPEST = 100;

    private SigningKeys keys;
    private Addresses addresses;
    private Clock clock;

    protected Minting() {}

    @Inject
    Minting(SigningKeys keys, Addresses addresses, Clock clock) {
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
    }

    private Wording wording() {
        return new Wording(addresses);
    }

    /** The badge, signed, as its holder gets it. */
    public String mint(NewBadge badge) {
        return signed(wording().badge(badge, clock.instant())).toString();
    }

    private JsonObject signed(JsonObject document) {
        SigningKey key = keys.current();
        return Signature.sign(document, addresses.key(key.number()), keys.privateKey(key), clock.instant());
    }

    /** Which badges of a list hold no more, signed. */
    String statusList(int number, Collection<Integer> revoked) {
        return signed(wording().statusList(number, StatusBits.of(revoked))).toString();
    }

    /** Whether one of our keys, also one of long ago, signed exactly this. */
    public boolean isOurs(String text) {
        return read(text).filter(this::isOurs).isPresent();
    }

    private boolean isOurs(JsonObject badge) {
        String method = Signature.method(badge);
        return keys.all().stream()
                .filter(key -> addresses.key(key.number()).equals(method))
                .anyMatch(key -> Signature.holds(badge, Ed25519.publicKey(key.publicKey())));
    }

    /** The code of the attestation that a badge says it is; nothing for what is no badge of this campus. */
    public Optional<String> code(String text) {
        String ours = addresses.verification("");
        return read(text)
                .filter(badge -> badge.get("id") instanceof JsonString)
                .map(badge -> badge.getString("id"))
                .filter(id -> id.startsWith(ours))
                .map(id -> id.substring(ours.length()));
    }

    /** Whether two say the same, whatever the order of their lines. */
    public static boolean same(String one, String other) {
        return read(one).equals(read(other));
    }

    private static Optional<JsonObject> read(String text) {
        if (isDeep(text)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (RuntimeException noJson) {
            return Optional.empty();
        }
    }

    /** Deeper than any badge: what follows things down would fall. Brackets in words do not count. */
    private static boolean isDeep(String text) {
        int depth = 0;
        boolean words = false;
        for (int at = 0; at < text.length() && depth <= DEEPEST; at++) {
            char each = text.charAt(at);
            if (each == '"') {
                words = !words;
            } else if (words) {
                at += each == '\\' ? 1 : 0;
            } else {
                depth += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
            }
        }
        return depth > DEEPEST;
    }

    /** Who issues, and which keys may speak for it. */
    String issuer() {
        List<String> mine =
                keys.all().stream().map(each -> addresses.key(each.number())).toList();
        return Json.createObjectBuilder()
                .add("@context", Wording.list("https://www.w3.org/ns/did/v1", Canonical.OPEN_BADGES))
                .addAll(wording().issuer())
                .add("assertionMethod", Json.createArrayBuilder(mine))
                .build()
                .toString();
    }

    /** @throws Problem.NotFound when there is no such key */
    String key(int number) {
        SigningKey key = keys.numbered(number).orElseThrow(() -> new Problem.NotFound("key", String.valueOf(number)));
        return Json.createObjectBuilder()
                .add("@context", "https://w3id.org/security/multikey/v1")
                .add("id", addresses.key(number))
                .add("type", "Multikey")
                .add("controller", addresses.issuer())
                .add("publicKeyMultibase", Ed25519.multibase(key.publicKey()))
                .build()
                .toString();
    }

    String achievement(Course course) {
        return Json.createObjectBuilder()
                .add("@context", Wording.list(Canonical.CREDENTIALS, Canonical.OPEN_BADGES))
                .addAll(wording().achievement(course))
                .build()
                .toString();
    }
}
