package org.profint.people.secondfactor;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.people.Tokens;

/** A code on paper for the day when the app is lost. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    static final int HOW_MANY = 10;

    /** 24 of 32 letters are 120 bits: too many to guess, so that a plain hash is enough (ASVS 6.5.2). */
    private static final int LETTERS = 24;

    private static final int IN_A_GROUP = 6;
    /** Without those that people take for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "code_hash")
    @Holds(SECRET)
    private String codeHash;

    @Column(name = "made_at")
    @Holds(PERSONAL)
    private Instant madeAt;

    @Column(name = "used_at")
    @Holds(PERSONAL)
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(String accountId, String code, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        codeHash = hash(accountId, code);
        madeAt = now;
    }

    /** Such as {@code k7m2pq-9x4tab-…}. */
    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            code.append(i > 0 && i % IN_A_GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** However it was typed: with blanks, in capitals, without hyphens. */
    static String hash(String accountId, String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Tokens.hash(accountId + " " + letters);
    }
}
