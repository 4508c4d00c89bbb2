package org.profint.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.profint.house.Problem;

/**
 * Passwords as Argon2id hashes, with the parameters of the OWASP cheat sheet: 19 MiB, 2 passes, 1 lane. At most two are
 * computed at once, so that a flood of sign-ins cannot take the whole machine.
 */
@ApplicationScoped
class Passwords {

    /** Shortest password, in characters. Passwords have no composition rule (NIST SP 800-63B-4). */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 5;
    private static final int GUESSABLE_BELOW = 2;
    private static final String PREFIX = "argon2id$" + MEMORY_KIB + "$" + PASSES + "$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Zxcvbn guesser = new Zxcvbn();
    /** Unknown people cost as much time as known ones. */
    private final String nobody = hash("nobody knows this one");

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return PREFIX + base64(salt) + "$" + base64(argon2(password, salt, MEMORY_KIB, PASSES));
    }

    /** @param hash of the account, or null when there is none: that takes the same time and is false */
    boolean matches(String password, String hash) {
        String[] parts = (hash == null ? nobody : hash).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[3]);
        byte[] expected = Base64.getDecoder().decode(parts[4]);
        byte[] actual = argon2(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return MessageDigest.isEqual(expected, actual) && hash != null;
    }

    boolean isWeak(String hash) {
        return !hash.startsWith(PREFIX);
    }

    /** Whether one of the first few thousand guesses would find it, also with these words of the person in hand. */
    boolean isGuessable(String password, List<String> ofThePerson) {
        // The estimate costs time that grows with the length; a guess hides in the beginning or not at all.
        String beginning = password.substring(0, Math.min(password.length(), 64));
        return guesser.measure(beginning, ofThePerson).getScore() < GUESSABLE_BELOW;
    }

    private byte[] argon2(String password, byte[] salt, int memory, int passes) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem.Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem.Busy();
        }
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
