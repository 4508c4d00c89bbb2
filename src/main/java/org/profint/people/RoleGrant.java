package org.profint.people;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A role from one day to another: never overwritten, so that one can tell who could do what, and when. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    @Holds(SHARED)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind")
    @Holds(SHARED)
    private Scope.Kind scopeKind;

    @Column(name = "scope_id")
    @Holds(SHARED)
    private String scopeId;

    @Column(name = "granted_at")
    @Holds(SHARED)
    private Instant grantedAt;

    @Column(name = "granted_by")
    @Holds(ACTOR)
    private String grantedBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Holds(ACTOR)
    private String endedBy;

    protected RoleGrant() {}

    /** @param grantedBy null when the server itself gave it */
    RoleGrant(String accountId, Role role, Scope scope, String grantedBy, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        scopeKind = scope.kind();
        scopeId = scope.id();
        this.grantedBy = grantedBy;
        grantedAt = now;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return new Scope(scopeKind, scopeId);
    }

    void end(String by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }
}
