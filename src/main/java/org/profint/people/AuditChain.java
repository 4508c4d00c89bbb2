package org.profint.people;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.profint.house.Holds;

/** The end of the chain of the audit log. There is one row; whoever links lines holds it. */
@Entity
@Table(name = "audit_chain")
class AuditChain {

    static final String LOG = "log";

    @Id
    @Holds(NOTHING)
    private String id;

    @Holds(NOTHING)
    private long place;

    @Holds(NOTHING)
    private String seal;

    protected AuditChain() {}

    void append(AuditLine line) {
        place++;
        seal = line.link(place, seal);
    }

    long place() {
        return place;
    }

    String seal() {
        return seal;
    }
}
