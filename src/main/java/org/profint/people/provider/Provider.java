package org.profint.people.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.profint.house.Ids;

/** An organisation's OpenID Connect provider. It is removed by a date, so that old journeys and the log keep their sense. */
@Entity
@Table(name = "identity_provider")
class Provider {

    @Id
    private String id;

    @Column(name = "organisation_id")
    private String organisationId;

    private String code;

    private String name;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    /** Sealed: see Sealing. */
    @Column(name = "client_secret")
    private String clientSecret;

    private boolean listed;

    @Column(name = "may_join")
    private boolean mayJoin;

    @Column(name = "set_up_at")
    private Instant setUpAt;

    /** Whoever set it up. */
    @Column(name = "set_up_by")
    private String setUpBy;

    @Column(name = "removed_at")
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
