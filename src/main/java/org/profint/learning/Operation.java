package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/**
 * A write that a device made, under the id that the device gave it. A device that heard no answer asks again with the
 * same id, and gets the first answer: nothing takes effect twice.
 */
@Entity
@Table(name = "operation")
class Operation {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "prompt_id")
    @Holds(PERSONAL)
    private String promptId;

    @Holds(NOTHING)
    private int version;

    @Column(name = "saved_at")
    @Holds(PERSONAL)
    private Instant savedAt;

    protected Operation() {}

    Operation(String id, String accountId, String promptId, int version, Instant savedAt) {
        this.id = id;
        this.accountId = accountId;
        this.promptId = promptId;
        this.version = version;
        this.savedAt = savedAt;
    }

    String id() {
        return id;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isOf(String person, String prompt) {
        return accountId.equals(person) && promptId.equals(prompt);
    }

    Saved outcome() {
        return new Saved(version, savedAt);
    }
}
