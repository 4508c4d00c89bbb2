package org.profint.recognition.badge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signs JSON-LD, and checks what was signed: W3C Data Integrity with the suite eddsa-rdfc-2022. */
final class Signature {

    private static final String SUITE = "eddsa-rdfc-2022";
    private static final String ALGORITHM = "Ed25519";

    private Signature() {}

    /**
     * The same document with its proof.
     *
     * @param method the address where the public key can be read
     */
    static JsonObject sign(JsonObject document, String method, PrivateKey key, Instant now) {
        JsonObjectBuilder proof = Json.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("created", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method)
                .add("cryptosuite", SUITE)
                .add("proofPurpose", "assertionMethod");
        JsonObject options = proof.build();
        try {
            java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hashes(document, options));
            JsonObject whole = Json.createObjectBuilder(options)
                    .add("proofValue", "z" + Base58.encode(signature.sign()))
                    .build();
            return Json.createObjectBuilder(document).add("proof", whole).build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the key is said to be; empty when the document has no proof of this kind. */
    static String method(JsonObject signed) {
        return signed.get("proof") instanceof JsonObject proof
                        && proof.get("verificationMethod") instanceof JsonString method
                ? method.getString()
                : "";
    }

    /** Whether exactly this was signed with that key. Whatever is no such document was not. */
    static boolean holds(JsonObject signed, PublicKey key) {
        try {
            JsonObject proof = signed.getJsonObject("proof");
            String value = proof.getString("proofValue");
            java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            JsonObject document =
                    Json.createObjectBuilder(signed).remove("proof").build();
            JsonObject options =
                    Json.createObjectBuilder(proof).remove("proofValue").build();
            signature.update(hashes(document, options));
            return SUITE.equals(proof.getString("cryptosuite"))
                    && value.startsWith("z")
                    && signature.verify(Base58.decode(value.substring(1)));
        } catch (GeneralSecurityException | RuntimeException notSigned) {
            return false;
        }
    }

    private static byte[] hashes(JsonObject document, JsonObject options) throws GeneralSecurityException {
        JsonObject inContext = Json.createObjectBuilder()
                .add("@context", document.get("@context"))
                .addAll(Json.createObjectBuilder(options))
                .build();
        byte[] first = hash(inContext);
        byte[] second = hash(document);
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] hash(JsonObject document) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256")
                .digest(Canonical.of(document).getBytes(StandardCharsets.UTF_8));
    }
}
