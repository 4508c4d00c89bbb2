package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in the link that stops a kind of letter: whom and what it stops, signed. Nothing has to be kept for a
 * letter, any server reads the link for as long as there are letters, and nobody can make one for somebody else.
 */
@ApplicationScoped
class StopTokens {

    /**
     * What a token stops.
     *
     * @param accountId the reader, or null when an address is meant
     * @param addressHash the address, or null when a reader is meant
     * @param kind null for the daily letter
     */
    record Meant(String accountId, String addressHash, LetterKind kind) {}

    private static final String ALGORITHM = "HmacSHA256";
    private static final String ACCOUNT = "a";
    private static final String ADDRESS = "h";
    private static final String DIGEST = "DIGEST";
    private static final int LONGEST = 300;

    private Choices choices;
    private volatile byte[] key;

    protected StopTokens() {}

    @Inject
    StopTokens(Choices choices) {
        this.choices = choices;
    }

    /** @return nothing for a letter that cannot be stopped */
    Optional<String> of(OutboxLetter letter) {
        if (letter.isDigest()) {
            return Optional.of(signed(ACCOUNT, letter.accountId(), DIGEST));
        }
        if (!letter.kind().canBeStopped()) {
            return Optional.empty();
        }
        // An invitation is stopped for the address that it goes to: who invites knows no more of the reader.
        return Optional.of(
                letter.accountId() == null || !letter.kind().hasPace()
                        ? signed(
                                ADDRESS, hash(letter.recipient()), letter.kind().name())
                        : signed(ACCOUNT, letter.accountId(), letter.kind().name()));
    }

    Optional<Meant> read(String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        String[] halves = token.split("\\.", 3);
        if (halves.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] said = Base64.getUrlDecoder().decode(halves[0]);
            byte[] signature = Base64.getUrlDecoder().decode(halves[1]);
            return MessageDigest.isEqual(signature, mac("token", said))
                    ? meant(new String(said, StandardCharsets.UTF_8).split(" "))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Meant> meant(String[] said) {
        LetterKind kind = said[2].equals(DIGEST) ? null : LetterKind.valueOf(said[2]);
        return Optional.of(said[0].equals(ACCOUNT) ? new Meant(said[1], null, kind) : new Meant(null, said[1], kind));
    }

    /** 43 characters that stand for an address in our table. */
    String hash(String address) {
        byte[] bytes = MailAddress.normal(address).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac("address", bytes));
    }

    private String signed(String what, String whom, String kind) {
        byte[] said = (what + " " + whom + " " + kind).getBytes(StandardCharsets.UTF_8);
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(said) + "." + encoder.encodeToString(mac("token", said));
    }

    /** @param purpose keeps a hash of one kind from being a signature of another */
    private byte[] mac(String purpose, byte[] what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(what);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        if (key == null) {
            key = choices.key();
        }
        return key;
    }
}
