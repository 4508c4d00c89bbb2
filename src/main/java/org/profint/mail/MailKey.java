package org.profint.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** The key that signs the links to stop letters. */
@Entity
@Table(name = "mail_key")
class MailKey {

    /** There is one, so that two servers at their first start cannot make two. */
    static final String ONLY = "stop";

    private static final int BYTES = 32;

    @Id
    private String id;

    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MailKey() {}

    MailKey(Instant now) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        id = ONLY;
        secret = Base64.getEncoder().encodeToString(bytes);
        madeAt = now;
    }

    byte[] secret() {
        return Base64.getDecoder().decode(secret);
    }
}
