package org.profint.organisation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** People who follow modules together. It has a home, and may have people of other organisations that said yes. */
@Entity
@Table(name = "team")
class Team {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Holds(SHARED)
    private String name;

    @Column(name = "formed_at")
    @Holds(SHARED)
    private Instant formedAt;

    @Column(name = "formed_by")
    @Holds(ACTOR)
    private String formedBy;

    @Column(name = "archived_at")
    @Holds(SHARED)
    private Instant archivedAt;

    @Version
    @Holds(NOTHING)
    private int version;

    protected Team() {}

    Team(String organisationId, String name, String formedBy, Instant now) {
        id = Ids.next();
        this.organisationId = organisationId;
        this.name = name.strip();
        this.formedBy = formedBy;
        formedAt = now;
    }

    String id() {
        return id;
    }

    String organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void rename(String name) {
        this.name = name.strip();
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void reopen() {
        archivedAt = null;
    }
}
