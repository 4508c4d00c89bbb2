package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody whom a message of who facilitates was for. */
@Entity
@Table(name = "desk_message_reader")
@IdClass(DeskMessageReader.Key.class)
class DeskMessageReader {

    /** What makes it one. */
    record Key(String messageId, String accountId) implements Serializable {}

    @Id
    @Column(name = "message_id")
    @Holds(NOTHING)
    private String messageId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "sent_at")
    @Holds(PERSONAL)
    private Instant sentAt;

    protected DeskMessageReader() {}

    DeskMessageReader(String messageId, String accountId, Instant now) {
        this.messageId = messageId;
        this.accountId = accountId;
        sentAt = now;
    }
}
