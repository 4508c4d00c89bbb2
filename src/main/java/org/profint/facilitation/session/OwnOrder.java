package org.profint.facilitation.session;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.TEXT;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody's own version of the sessions of a module, for their next run. */
@Entity
@Table(name = "own_order")
class OwnOrder {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "module_id")
    @Holds(PERSONAL)
    private String moduleId;

    @Holds(TEXT)
    private String title;

    @Column(name = "saved_at")
    @Holds(PERSONAL)
    private Instant savedAt;

    protected OwnOrder() {}

    OwnOrder(String accountId, String moduleId, String title, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.moduleId = moduleId;
        this.title = title;
        savedAt = now;
    }

    void saveAgain(Instant now) {
        savedAt = now;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
