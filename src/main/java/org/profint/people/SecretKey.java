package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key that this database brings along, where the operator has set none. It says nothing about a person. */
@Entity
@Table(name = "secret_key")
class SecretKey {

    /** There is one: two servers that start at once cannot make two. */
    static final String OF_THIS_DATABASE = "database";

    @Id
    private String id;

    @Column(name = "key_text")
    private String keyText;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SecretKey() {}

    SecretKey(String keyText, Instant now) {
        id = OF_THIS_DATABASE;
        this.keyText = keyText;
        madeAt = now;
    }

    String keyText() {
        return keyText;
    }
}
