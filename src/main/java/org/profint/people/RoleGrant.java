package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Ids;

/** A role from one day to another: never overwritten, so that one can tell who could do what, and when. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RoleGrant() {}

    RoleGrant(String accountId, Role role, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        grantedAt = now;
    }
}
