package org.profint.people.provider;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Who somebody is at a provider: its issuer and its subject, and never an address, which may change hands. */
@Entity
@Table(name = "linked_identity")
class LinkedIdentity {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Holds(PERSONAL)
    private String issuer;

    /** The person's id at the provider. */
    @Holds(PERSONAL)
    private String subject;

    @Column(name = "provider_name")
    @Holds(PERSONAL)
    private String providerName;

    @Column(name = "linked_at")
    @Holds(PERSONAL)
    private Instant linkedAt;

    @Column(name = "last_used_at")
    @Holds(PERSONAL)
    private Instant lastUsedAt;

    protected LinkedIdentity() {}

    LinkedIdentity(String accountId, ProviderView provider, String subject, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        issuer = provider.issuer();
        this.subject = subject;
        providerName = provider.name();
        linkedAt = now;
    }

    String accountId() {
        return accountId;
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    IdentityView view() {
        return new IdentityView(id, providerName, linkedAt, lastUsedAt);
    }
}
