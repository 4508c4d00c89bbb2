package org.profint.recognition.badge;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Keys of the curve Ed25519, as text and back. */
final class Ed25519 {

    private static final String ALGORITHM = "Ed25519";
    private static final int RAW = 32;
    /** What a public key of this curve begins with among keys of all kinds (multicodec). */
    private static final byte[] MULTICODEC = HexFormat.of().parseHex("ed01");

    private Ed25519() {}

    static KeyPair next() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(java.security.Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static PrivateKey privateKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(changed);
        }
    }

    static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(changed);
        }
    }

    /** As a Multikey says it. */
    static String multibase(String publicKey) {
        byte[] encoded = Base64.getDecoder().decode(publicKey);
        byte[] named = new byte[MULTICODEC.length + RAW];
        System.arraycopy(MULTICODEC, 0, named, 0, MULTICODEC.length);
        System.arraycopy(encoded, encoded.length - RAW, named, MULTICODEC.length, RAW);
        return "z" + Base58.encode(named);
    }
}
