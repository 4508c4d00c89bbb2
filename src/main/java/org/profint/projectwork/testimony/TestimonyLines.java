package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.LongList;
import org.profint.house.Row;
import org.profint.people.Person;

/** Testimonies in lists, as questions in SQL. The permission is in the question. */
@ApplicationScoped
class TestimonyLines {

    private static final int MOST = 200;

    private static final String MINE =
            "select t.id, t.title, t.language, m.name, t.station, t.staged_at from testimony t"
                    + " join team m on m.id = t.team_id where"
                    + " exists (select 1 from team_place p where p.team_id = t.team_id and p.account_id = ?"
                    + " and p.left_at is null and p.run_id is null)"
                    + " or exists (select 1 from role_grant g where g.scope_id = t.run_id and g.account_id = ?"
                    + " and g.scope_kind = 'RUN' and g.role_name = 'FACILITATOR' and g.ended_at is null)"
                    + " or t.station in ('CONSENTS', 'PUBLISHER', 'PUBLISHED') and exists (select 1 from testimony_consent c"
                    + " where c.testimony_id = t.id and c.asked_at is not null and (c.account_id = ? or c.organisation_id in"
                    + " (select g.scope_id from role_grant g join organisation o on o.id = g.scope_id where g.account_id = ?"
                    + " and g.scope_kind = 'ORGANISATION' and g.role_name = 'MANAGER' and g.ended_at is null"
                    + " and o.closed_at is null)))"
                    + " or t.station in ('PUBLISHER', 'PUBLISHED') and ? = 'yes'"
                    + " order by t.staged_at desc, t.id fetch first " + MOST + " rows only";

    @PersistenceContext
    private EntityManager entities;

    List<TestimonyLine> of(Person person, boolean publishes) {
        return LongList.read(
                entities,
                MINE,
                List.of(person.id(), person.facilitating(), person.id(), person.managing(), publishes ? "yes" : "no"),
                TestimonyLines::line);
    }

    private static TestimonyLine line(Row row) {
        return new TestimonyLine(
                row.text(0), row.text(1), row.text(2), row.text(3), row.word(4, Station.class), row.moment(5));
    }

    /** Names of the organisations that are asked, by id. */
    Map<String, String> organisations(String testimonyId) {
        return LongList.read(
                        entities,
                        "select distinct o.id, o.name from testimony_consent c join organisation o on"
                                + " o.id = c.organisation_id where c.testimony_id = ?",
                        List.of(testimonyId),
                        row -> Map.entry(row.text(0), row.text(1)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
