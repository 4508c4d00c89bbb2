package org.profint.discussion;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody supports a post. */
@Entity
@Table(name = "discussion_support")
@IdClass(Support.Key.class)
class Support {

    /** What makes it one: nobody supports twice. */
    record Key(String postId, String accountId) implements Serializable {}

    @Id
    @Column(name = "post_id")
    @Holds(NOTHING)
    private String postId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "supported_at")
    @Holds(PERSONAL)
    private Instant supportedAt;

    protected Support() {}

    Support(String postId, String accountId, Instant now) {
        this.postId = postId;
        this.accountId = accountId;
        supportedAt = now;
    }
}
