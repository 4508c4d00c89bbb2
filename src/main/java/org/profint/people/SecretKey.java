package org.profint.people;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** The key that this database brings along, where the operator has set none. It says nothing about a person. */
@Entity
@Table(name = "secret_key")
class SecretKey {

    /** There is one: two servers that start at once cannot make two. */
    static final String OF_THIS_DATABASE = "database";

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "key_text")
    @Holds(SECRET)
    private String keyText;

    @Column(name = "made_at")
    @Holds(NOTHING)
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
