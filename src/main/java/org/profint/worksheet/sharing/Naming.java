package org.profint.worksheet.sharing;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody wants to be named where everybody reads a sheet. Without this, nobody is. */
@Entity
@Table(name = "worksheet_naming")
@IdClass(Naming.Key.class)
class Naming {

    /** What makes it one. */
    record Key(String worksheetId, String accountId) implements Serializable {}

    @Id
    @Column(name = "worksheet_id")
    @Holds(NOTHING)
    private String worksheetId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "agreed_at")
    @Holds(PERSONAL)
    private Instant agreedAt;

    protected Naming() {}

    Naming(String worksheetId, String accountId, Instant now) {
        this.worksheetId = worksheetId;
        this.accountId = accountId;
        agreedAt = now;
    }
}
