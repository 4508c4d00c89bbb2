package org.profint.recognition.badge;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** A key that badges are signed with. It says nothing about a person. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    @Column(name = "key_number")
    @Holds(NOTHING)
    private int number;

    @Column(name = "public_key")
    @Holds(NOTHING)
    private String publicKey;

    @Column(name = "sealed_key")
    @Holds(SECRET)
    private String sealedKey;

    @Column(name = "made_at")
    @Holds(NOTHING)
    private Instant madeAt;

    protected SigningKey() {}

    SigningKey(int number, String publicKey, String sealedKey, Instant now) {
        this.number = number;
        this.publicKey = publicKey;
        this.sealedKey = sealedKey;
        madeAt = now;
    }

    int number() {
        return number;
    }

    String publicKey() {
        return publicKey;
    }

    String sealedKey() {
        return sealedKey;
    }
}
