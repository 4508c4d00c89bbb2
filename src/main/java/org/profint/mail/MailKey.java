package org.profint.mail;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.profint.house.Holds;

/** The key that signs the links to stop letters. */
@Entity
@Table(name = "mail_key")
class MailKey {

    /** There is one, so that two servers at their first start cannot make two. */
    static final String ONLY = "stop";

    private static final int BYTES = 32;

    @Id
    @Holds(NOTHING)
    private String id;

    @Holds(SECRET)
    private String secret;

    @Column(name = "made_at")
    @Holds(NOTHING)
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
