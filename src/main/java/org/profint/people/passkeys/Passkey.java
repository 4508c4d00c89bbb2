package org.profint.people.passkeys;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.TEXT;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A passkey of somebody: a public key, which opens nothing without its other half. */
@Entity
@Table(name = "passkey")
class Passkey {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** As its person calls it. */
    @Holds(TEXT)
    private String name;

    @Column(name = "credential_hash")
    @Holds(SECRET)
    private String credentialHash;

    /** Id and public key, as the authenticator gave them, in Base64. */
    @Holds(SECRET)
    private String credential;

    @Column(name = "sign_count")
    @Holds(NOTHING)
    private long signCount;

    @Column(name = "made_at")
    @Holds(PERSONAL)
    private Instant madeAt;

    @Column(name = "last_used_at")
    @Holds(PERSONAL)
    private Instant lastUsedAt;

    protected Passkey() {}

    Passkey(String accountId, String name, Credential of, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.name = name;
        credentialHash = of.hash();
        credential = of.text();
        signCount = of.signCount();
        madeAt = now;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    String credential() {
        return credential;
    }

    long signCount() {
        return signCount;
    }

    PasskeyView view() {
        return new PasskeyView(id, name, madeAt, lastUsedAt);
    }
}
