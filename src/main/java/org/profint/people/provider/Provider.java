package org.profint.people.provider;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** An organisation's OpenID Connect provider. It is removed by a date, so that old journeys and the log keep their sense. */
@Entity
@Table(name = "identity_provider")
class Provider {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Holds(SHARED)
    private String code;

    @Holds(SHARED)
    private String name;

    @Holds(SHARED)
    private String issuer;

    @Column(name = "client_id")
    @Holds(SHARED)
    private String clientId;

    /** Sealed: see Sealing. */
    @Column(name = "client_secret")
    @Holds(SECRET)
    private String clientSecret;

    @Holds(SHARED)
    private boolean listed;

    @Column(name = "may_join")
    @Holds(SHARED)
    private boolean mayJoin;

    @Column(name = "set_up_at")
    @Holds(SHARED)
    private Instant setUpAt;

    /** Whoever set it up. */
    @Column(name = "set_up_by")
    @Holds(ACTOR)
    private String setUpBy;

    @Column(name = "removed_at")
    @Holds(SHARED)
    private Instant removedAt;

    protected Provider() {}

    Provider(String organisationId) {
        id = Ids.next();
        this.organisationId = organisationId;
        clientSecret = "";
    }

    /** @param sealedSecret null to keep the one that is there */
    void setUp(NewProvider wanted, String sealedSecret, String by, Instant now) {
        code = wanted.code().toLowerCase(Locale.ROOT);
        name = wanted.name();
        issuer = wanted.issuer();
        clientId = wanted.clientId();
        clientSecret = sealedSecret == null ? clientSecret : sealedSecret;
        listed = wanted.listed();
        mayJoin = wanted.mayJoin();
        setUpBy = by;
        setUpAt = now;
    }

    String id() {
        return id;
    }

    String clientSecret() {
        return clientSecret;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    ProviderView view() {
        return new ProviderView(id, organisationId, code, name, issuer, clientId, listed, mayJoin);
    }
}
