package org.profint.projectwork.impact;

import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** The private address at which somebody's calendar is fetched. Only the hash of its secret is kept. */
@Entity
@Table(name = "calendar_address")
class CalendarAddress {

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    @Column(name = "made_at")
    @Holds(PERSONAL)
    private Instant madeAt;

    protected CalendarAddress() {}

    CalendarAddress(String accountId, String tokenHash, Instant now) {
        this.accountId = accountId;
        renew(tokenHash, now);
    }

    /** The address before is good no more. */
    void renew(String tokenHash, Instant now) {
        this.tokenHash = tokenHash;
        madeAt = now;
    }

    String accountId() {
        return accountId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
