package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.InstantColumn;

/**
 * How somebody stands, in one statement however they follow the module: the rows of several tables under one another and
 * not joined side by side, where three short lists would multiply. Every question carries the person.
 */
@ApplicationScoped
class Standings {

    private static final String NONE = "cast(null as varchar(1))";
    private static final String NEVER = "cast(null as timestamp)";

    private static final String ENROLMENT =
            "select 'E' as kind, e.id as owner, e.module_id as t1, e.last_step_id as t2,"
                    + " e.began_with as t3, e.run_id as t4, e.team_id as t5, e.started_at as m1, e.completed_at as m2,"
                    + " e.last_visited_at as m3 from enrolment e";
    private static final String COMPLETION = "select 'C', e.id, c.step_id, c.team_step_id, " + NONE + ", " + NONE + ", "
            + NONE + ", c.completed_at, " + NEVER + ", " + NEVER
            + " from enrolment e join step_completion c on c.enrolment_id = e.id and c.undone_at is null";
    private static final String COMMENTS = "select 'S', e.id, s.case_id, " + NONE + ", " + NONE + ", " + NONE + ", "
            + NONE + ", s.shown_at, " + NEVER + ", " + NEVER
            + " from enrolment e join comments_shown s on s.enrolment_id = e.id";
    private static final String RUN = "select 'R', e.id, r.began_with, t.name, f.display_name,"
            + " cast(r.starts_on as char(10)), cast(r.ends_on as char(10)), r.closed_at, " + NEVER + ", " + NEVER
            + " from enrolment e join module_run r on r.id = e.run_id"
            + " join team t on t.id = e.team_id left join account f on f.id = r.facilitator_id";
    private static final String DELIVERY = "select 'D', e.id, d.step_id, d.id, d.delivered_by, b.display_name, "
            + NONE + ", d.delivered_at, " + NEVER + ", " + NEVER + " from enrolment e join team_step d"
            + " on d.run_id = e.run_id and d.team_id = e.team_id and d.undone_at is null"
            + " join account b on b.id = d.delivered_by";
    private static final String MATE = "select 'M', e.id, p.account_id, a.display_name,"
            + " case when p.shown_as_former then 'former' else '' end, " + NONE + ", " + NONE + ", p.joined_at,"
            + " p.left_at, " + NEVER
            + " from enrolment e join team_place p on p.team_id = e.team_id"
            + " and (p.run_id is null or p.account_id = e.account_id)"
            + " join account a on a.id = p.account_id";
    private static final String PART = "select 'P', e.id, d.step_id, x.account_id, " + NONE + ", " + NONE + ", " + NONE
            + ", x.noted_at, " + NEVER + ", " + NEVER + " from enrolment e join team_step d"
            + " on d.run_id = e.run_id and d.team_id = e.team_id and d.undone_at is null"
            + " join team_step_part x on x.team_step_id = d.id and x.ended_at is null";

    private static final String OF_PERSON = " where e.account_id = ?1";
    private static final String OF_MODULE = OF_PERSON + " and e.module_id = ?2";

    /** What is asked for a list: of the team's people only oneself. */
    private static final String LIST = all(OF_PERSON, " and p.account_id = e.account_id");

    private static final String LESSON = all(OF_MODULE, " and p.account_id = e.account_id");
    private static final String LESSON_OF_TEAM = all(OF_MODULE, "") + " union all " + PART + OF_MODULE;

    @PersistenceContext
    private EntityManager entities;

    private static String all(String where, String mates) {
        return Stream.of(ENROLMENT, COMPLETION, COMMENTS, RUN, DELIVERY, MATE)
                        .map(each -> each + where)
                        .collect(Collectors.joining(" union all "))
                + mates;
    }

    Optional<Standing> of(String accountId, String moduleId) {
        return read(
                        entities.createNativeQuery(LESSON)
                                .setParameter(1, accountId)
                                .setParameter(2, moduleId),
                        accountId)
                .stream()
                .findFirst();
    }

    /** The same with the people of the team, and who had a part in what: for the page of a step that is the team's. */
    Optional<Standing> withMates(String accountId, String moduleId) {
        return read(
                        entities.createNativeQuery(LESSON_OF_TEAM)
                                .setParameter(1, accountId)
                                .setParameter(2, moduleId),
                        accountId)
                .stream()
                .findFirst();
    }

    /** All that somebody follows, in the order of their starting. */
    List<Standing> of(String accountId) {
        return read(entities.createNativeQuery(LIST).setParameter(1, accountId), accountId);
    }

    private static List<Standing> read(Query query, String accountId) {
        Map<String, Rows> found = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            found.computeIfAbsent((String) cells[1], none -> new Rows()).add(cells);
        }
        return found.values().stream()
                .map(rows -> rows.standing(accountId))
                .sorted(Comparator.comparing(Standing::startedAt).thenComparing(Standing::id))
                .toList();
    }

    /** The rows of one enrolment, by their kind. */
    private static final class Rows {

        private final Map<String, List<Object[]>> byKind = new HashMap<>();

        private void add(Object[] row) {
            byKind.computeIfAbsent(row[0].toString().strip(), none -> new ArrayList<>())
                    .add(row);
        }

        private List<Object[]> all(String kind) {
            return byKind.getOrDefault(kind, List.of());
        }

        private Standing standing(String accountId) {
            Object[] head = all("E").get(0);
            Standing standing = Standing.of(
                    text(head, 1),
                    accountId,
                    text(head, 2),
                    moment(head, 7),
                    moment(head, 8),
                    text(head, 3),
                    moment(head, 9),
                    Plan.of(text(head, 4)),
                    team(accountId));
            all("C").forEach(row -> standing.completed(text(row, 2), new Done(moment(row, 7), row[3] != null)));
            all("S").forEach(row -> standing.commentsShown().add(text(row, 2)));
            return standing;
        }

        private Standing.WithTeam team(String accountId) {
            if (all("R").isEmpty()) {
                return null;
            }
            Object[] head = all("E").get(0);
            Object[] run = all("R").get(0);
            Map<String, Standing.Delivery> deliveries = deliveries();
            Map<String, Instant> delivered = new HashMap<>();
            deliveries.forEach((step, delivery) -> delivered.put(step, delivery.at()));
            List<Standing.Mate> mates = mates();
            List<Together.Stay> stays = mates.stream()
                    .filter(mate -> mate.accountId().equals(accountId))
                    .map(mate -> new Together.Stay(mate.joinedAt(), mate.leftAt()))
                    .toList();
            return new Standing.WithTeam(
                    text(head, 5),
                    text(head, 6),
                    text(run, 3),
                    text(run, 4),
                    LocalDate.parse(text(run, 5)),
                    LocalDate.parse(text(run, 6)),
                    new Together(Plan.of(text(run, 2)), moment(run, 7) != null, stays, delivered),
                    deliveries,
                    mates);
        }

        private Map<String, Standing.Delivery> deliveries() {
            Map<String, Standing.Delivery> deliveries = new HashMap<>();
            all("D").forEach(row -> {
                Collection<String> parts = new ArrayList<>();
                deliveries.put(
                        text(row, 2),
                        new Standing.Delivery(text(row, 3), moment(row, 7), text(row, 4), text(row, 5), parts));
            });
            all("P").forEach(row -> deliveries.get(text(row, 2)).parts().add(text(row, 3)));
            return deliveries;
        }

        private List<Standing.Mate> mates() {
            return all("M").stream()
                    .map(row -> new Standing.Mate(
                            text(row, 2), text(row, 4).isEmpty() ? text(row, 3) : null, moment(row, 7), moment(row, 8)))
                    .sorted(Comparator.comparing(Standing.Mate::joinedAt))
                    .toList();
        }

        private static String text(Object[] row, int at) {
            return (String) row[at];
        }

        private static Instant moment(Object[] row, int at) {
            return InstantColumn.ofAggregate(row[at]);
        }
    }
}
