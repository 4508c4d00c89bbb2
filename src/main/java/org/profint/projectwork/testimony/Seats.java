package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.LongList;
import org.profint.house.Problem;
import org.profint.house.Row;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Who has something to do with a testimony. */
@ApplicationScoped
class Seats {

    private static final String MANAGED = "select g.scope_id from role_grant g join organisation o on o.id = g.scope_id"
            + " where g.account_id = ? and g.scope_kind = 'ORGANISATION' and g.role_name = 'MANAGER'"
            + " and g.ended_at is null and o.closed_at is null";

    private static final String SEAT = "select t.id, t.station, m.name,"
            + " (select count(*) from team_place p where p.team_id = t.team_id and p.account_id = ?"
            + " and p.left_at is null and p.run_id is null),"
            + " (select count(*) from role_grant g where g.scope_id = t.run_id and g.account_id = ?"
            + " and g.scope_kind = 'RUN' and g.role_name = 'FACILITATOR' and g.ended_at is null),"
            + " (select count(*) from testimony_consent c where c.testimony_id = t.id and c.asked_at is not null"
            + " and (c.account_id = ? or c.organisation_id in (" + MANAGED + "))),"
            + " (select count(*) from role_grant f where f.scope_id = t.run_id and f.scope_kind = 'RUN'"
            + " and f.role_name = 'FACILITATOR' and f.ended_at is null)"
            + " from testimony t join team m on m.id = t.team_id where t.id = ?";

    @PersistenceContext
    private EntityManager entities;

    private Granting granting;

    protected Seats() {}

    @Inject
    Seats(Granting granting) {
        this.granting = granting;
    }

    /** Whether this person publishes for the campus: an author of it, or an administrator. */
    boolean publishes(Person person) {
        return person.roles().stream().anyMatch(each -> each == Role.AUTHOR || each == Role.ADMIN)
                && (granting.mayAct(person, Role.AUTHOR, Scope.PLATFORM)
                        || granting.mayAct(person, Role.ADMIN, Scope.PLATFORM));
    }

    /** @throws Problem.NotFound for who has nothing to do with it now */
    Seat seat(Person person, String id) {
        return find(person, id).filter(Seat::sees).orElseThrow(() -> new Problem.NotFound("testimony", id));
    }

    Optional<Seat> find(Person person, String id) {
        boolean publishes = publishes(person);
        return LongList.read(
                        entities,
                        SEAT,
                        List.of(
                                person.id(),
                                person.facilitating(),
                                person.id(),
                                person.managing(),
                                id == null ? "" : id),
                        row -> seat(row, publishes))
                .stream()
                .findFirst();
    }

    private static Seat seat(Row row, boolean publishes) {
        return new Seat(
                row.text(0),
                row.word(1, Station.class),
                row.text(2),
                row.number(3) > 0,
                row.number(4) > 0,
                row.number(5) > 0,
                publishes,
                row.number(6) > 0);
    }

    /** Organisations that this person manages. */
    List<String> managed(Person person) {
        return LongList.read(entities, MANAGED, List.of(person.managing()), row -> row.text(0));
    }
}
