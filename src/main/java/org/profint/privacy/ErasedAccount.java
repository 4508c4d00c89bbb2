package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** An account was erased: only the hash of its id is kept, to erase it again when a back-up brings it back. */
@Entity
@Table(name = "erased_account")
class ErasedAccount {

    @Id
    @Column(name = "account_hash")
    @Holds(NOTHING)
    private String accountHash;

    @Column(name = "erased_at")
    @Holds(NOTHING)
    private Instant erasedAt;

    protected ErasedAccount() {}

    ErasedAccount(String accountHash, Instant now) {
        this.accountHash = accountHash;
        erasedAt = now;
    }
}
