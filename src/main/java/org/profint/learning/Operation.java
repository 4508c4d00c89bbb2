package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A write that a device made, under the id that the device gave it. A device that heard no answer asks again with the
 * same id, and gets the first answer: nothing takes effect twice.
 */
@Entity
@Table(name = "operation")
class Operation {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "prompt_id")
    private String promptId;

    private int version;

    @Column(name = "saved_at")
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
