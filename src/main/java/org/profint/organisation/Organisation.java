package org.profint.organisation;

import static org.profint.house.Holds.What.*;
import static org.profint.house.Holds.What.NOTHING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A structure that enrols its people: registered by one of them, open from an administrator's confirmation on. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Holds(NOTHING)
    private String id;

    @Holds(SHARED)
    private String name;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private OrganisationKind kind;

    @Holds(SHARED)
    private String country;

    @Holds(SHARED)
    private String territory;

    @Holds(SHARED)
    private String languages;

    @Column(name = "registered_at")
    @Holds(SHARED)
    private Instant registeredAt;

    @Column(name = "registered_by")
    @Holds(ACTOR)
    private String registeredBy;

    @Column(name = "confirmed_at")
    @Holds(SHARED)
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    @Holds(ACTOR)
    private String confirmedBy;

    @Column(name = "closed_at")
    @Holds(SHARED)
    private Instant closedAt;

    @Column(name = "closed_by")
    @Holds(ACTOR)
    private String closedBy;

    @Holds(NOTHING)
    private boolean demo;

    /** People who belong now, kept by {@link Organisations#count} in the transaction of their coming and going. */
    @Column(name = "people_count", insertable = false, updatable = false)
    @Holds(NOTHING)
    private int peopleCount;

    @Version
    @Holds(NOTHING)
    private int version;

    protected Organisation() {}

    Organisation(NewOrganisation wanted, String registeredBy, boolean demo, Instant now) {
        id = Ids.next();
        name = wanted.name().strip();
        kind = wanted.kind();
        country = wanted.country();
        territory = wanted.territory().strip();
        languages = wanted.languages();
        this.registeredBy = registeredBy;
        registeredAt = now;
        this.demo = demo;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String languages() {
        return languages;
    }

    String registeredBy() {
        return registeredBy;
    }

    /** Whether no administrator has ever confirmed it. */
    boolean isWaiting() {
        return confirmedAt == null;
    }

    boolean isOpen() {
        return confirmedAt != null && closedAt == null;
    }

    void confirm(String by, Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            confirmedBy = by;
        }
        closedAt = null;
        closedBy = null;
    }

    void close(String by, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            closedBy = by;
        }
    }

    OrganisationView view() {
        return new OrganisationView(
                id, name, kind, country, territory, languages, registeredAt, confirmedAt, closedAt, demo, peopleCount);
    }
}
