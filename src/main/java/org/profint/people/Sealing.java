package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets that the server must read again, encrypted in the database with AES-256-GCM. Each names the key it was sealed
 * with, so that a new key can take over while the old one still opens (decision 0014).
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKeys keys;

    protected Sealing() {}

    @Inject
    public Sealing(SecretKeys keys) {
        this.keys = keys;
    }

    /** @param place where it is kept, such as "totp" and the account: sealed for one place, it opens at no other */
    public String seal(String secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        SecretKeys.Named key = keys.current();
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, secret.getBytes(StandardCharsets.UTF_8), place);
        return key.id() + ":" + base64(nonce) + ":" + base64(sealed);
    }

    /** @throws IllegalStateException when the key is gone or the text was changed */
    public String open(String sealed, String place) {
        String[] parts = sealed.split(":");
        Base64.Decoder decoder = Base64.getDecoder();
        byte[] opened = run(
                Cipher.DECRYPT_MODE, keys.named(parts[0]), decoder.decode(parts[1]), decoder.decode(parts[2]), place);
        return new String(opened, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKeys.Named key, byte[] nonce, byte[] text, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A secret does not open: was PROFINT_SECRET_KEY changed?", changed);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
