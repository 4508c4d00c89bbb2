package org.profint.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Ids;

/** A structure that enrols its people: registered by one of them, open from an administrator's confirmation on. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    private String id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String country;

    private String territory;

    private String languages;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private boolean demo;

    @Version
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

    String registeredBy() {
        return registeredBy;
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
                id, name, kind, country, territory, languages, registeredAt, confirmedAt, closedAt, demo);
    }
}
