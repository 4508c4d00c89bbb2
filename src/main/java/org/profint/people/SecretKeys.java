package org.profint.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.profint.house.Database;
import org.profint.house.Ending;

/** The keys that secrets are sealed with: the operator's, else one that the database brings along. */
@ApplicationScoped
class SecretKeys {

    private static final int SHORTEST = 32;

    /** A key and the name that it leaves on what it seals. */
    record Named(String id, byte[] bytes) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "profint.secret.key")
    private Optional<String> configured;

    private final Map<String, Named> known = new ConcurrentHashMap<>();
    private volatile String current = SecretKey.OF_THIS_DATABASE;

    void prepare(@Observes @Priority(Database.FIRST + 10) Startup start) throws Exception {
        known.put(SecretKey.OF_THIS_DATABASE, ofDatabase());
        if (configured.isPresent()) {
            if (configured.get().length() < SHORTEST) {
                Ending.because("PROFINT_SECRET_KEY is shorter than 32 characters. Set it to the output of"
                        + " openssl rand -base64 32.");
            }
            byte[] bytes = sha256(configured.get());
            // The beginning of a hash of the hash: names the key and tells nothing of it.
            current = "set-"
                    + Base64.getUrlEncoder()
                            .encodeToString(sha256(Base64.getEncoder().encodeToString(bytes)))
                            .substring(0, 8);
            known.put(current, new Named(current, bytes));
        }
    }

    private Named ofDatabase() throws Exception {
        transaction.begin();
        try {
            if (entities.find(SecretKey.class, SecretKey.OF_THIS_DATABASE) == null) {
                entities.persist(new SecretKey(Tokens.next(), clock.instant()));
            }
            entities.flush();
            transaction.commit();
        } catch (PersistenceException madeMeanwhile) {
            // Another server started at the same time: its key stands there now.
            transaction.rollback();
        }
        String text = entities.find(SecretKey.class, SecretKey.OF_THIS_DATABASE).keyText();
        return new Named(SecretKey.OF_THIS_DATABASE, Base64.getUrlDecoder().decode(text));
    }

    Named current() {
        return named(current);
    }

    Named named(String id) {
        Named key = known.get(id);
        if (key == null) {
            throw new IllegalStateException("The key " + id + " is not there: was PROFINT_SECRET_KEY changed?");
        }
        return key;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
