package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Row;
import org.profint.house.Slice;
import org.profint.people.Person;

/** Organisations: a manager's own, and all of them for administrators. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OrganisationLists {

    /** An organisation that somebody manages. {@code people} belong to it now. */
    public record Managed(String id, String name, int people) implements Serializable {}

    /**
     * An organisation as administrators see it.
     *
     * @param state WAITING, OPEN or CLOSED
     * @param managers how many manage it now
     */
    public record Line(
            String id,
            String name,
            String kind,
            String country,
            String registeredBy,
            Instant registeredAt,
            int people,
            int managers,
            String state)
            implements Serializable {}

    private static final LongList<Line> ALL = new LongList<>(
            "o.id, o.name, o.kind, o.country, a.display_name, o.registered_at, o.people_count,"
                    + " (select count(*) from role_grant g where g.scope_kind = 'ORGANISATION' and g.scope_id = o.id"
                    + " and g.role_name = 'MANAGER' and g.ended_at is null), o.confirmed_at, o.closed_at",
            "organisation o left join account a on a.id = o.registered_by",
            "o.id",
            List.of("o.name"),
            Map.of("name", "lower(o.name)", "registeredAt", "o.id", "people", "o.people_count", "country", "o.country"),
            // Who waits for an answer comes first.
            "case when o.confirmed_at is null and o.closed_at is null then 0 else 1 end, o.id desc",
            OrganisationLists::line);

    @PersistenceContext
    private EntityManager entities;

    /** Open organisations that this person manages, by name: the switch of the console, and its permission. */
    public List<Managed> managed(Person manager) {
        return LongList.read(
                entities,
                "select o.id, o.name, o.people_count from organisation o join role_grant g on g.scope_id = o.id"
                        + " where g.account_id = ? and g.role_name = 'MANAGER' and g.scope_kind = 'ORGANISATION'"
                        + " and g.ended_at is null and o.confirmed_at is not null and o.closed_at is null"
                        + " order by lower(o.name), o.id",
                List.of(manager.managing()),
                row -> new Managed(row.text(0), row.text(1), row.number(2)));
    }

    private static Line line(Row row) {
        String state = row.moment(9) != null ? "CLOSED" : row.moment(8) == null ? "WAITING" : "OPEN";
        return new Line(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.moment(5),
                row.number(6),
                row.number(7),
                state);
    }

    private static Part all(String only) {
        return switch (only) {
            case "waiting" -> Part.of("o.confirmed_at is null and o.closed_at is null");
            case "open" -> Part.of("o.confirmed_at is not null and o.closed_at is null");
            case "closed" -> Part.of("o.closed_at is not null");
            default -> Part.ALL;
        };
    }

    /**
     * All organisations, those that wait first; {@code waiting}, {@code open} and {@code closed} are choices.
     *
     * @throws org.profint.house.Problem.NotFound for everybody but an administrator
     */
    public Found<Line> all(Person admin, Slice slice) {
        admin.checkAdmin();
        return ALL.find(entities, slice, all(slice.only()));
    }

    /** The next ones for a file. */
    public List<Line> allAfter(Person admin, Slice slice) {
        admin.checkAdmin();
        return ALL.after(entities, slice, all(slice.only()));
    }

    public Optional<Line> one(Person admin, String id) {
        admin.checkAdmin();
        return ALL.find(entities, Slice.first(1), Part.of("o.id = ?", id == null ? "" : id), 1).rows().stream()
                .findFirst();
    }

    /** Names of open organisations by id, in the order of names; for a choice. */
    public Map<String, String> names(Person admin) {
        admin.checkAdmin();
        Map<String, String> names = new LinkedHashMap<>();
        LongList.read(
                entities,
                "select o.id, o.name from organisation o where o.confirmed_at is not null and o.closed_at is null"
                        + " order by lower(o.name), o.id fetch first " + LongList.COUNTED + " rows only",
                List.of(),
                row -> names.put(row.text(0), row.text(1)));
        return names;
    }
}
