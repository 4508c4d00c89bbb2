package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.profint.house.LongList;

/** What was written from the desk. The caller has seen that the run is theirs. */
@ApplicationScoped
class Messages {

    private static final int NEWEST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** Who is in a team now. */
    List<String> people(String teamId) {
        return LongList.read(
                entities,
                "select p.account_id from team_place p where p.team_id = ? and p.left_at is null and p.run_id is null order by p.joined_at,"
                        + " p.id",
                List.of(teamId),
                row -> row.text(0));
    }

    /** How much this person has sent since then, and of it to the same reader: empty for the team. */
    int[] sent(String by, String teamId, String reader, Instant hour, Instant lately) {
        return LongList.read(
                        entities,
                        "select (select count(*) from desk_message m where m.sent_by = ? and m.sent_at > ?),"
                                + " (select count(*) from desk_message m where m.sent_by = ? and m.sent_at > ?"
                                + " and m.team_id = ? and "
                                + (reader.isEmpty()
                                        ? "m.to_team = true"
                                        : "m.to_team = false and m.id in (select o.message_id from desk_message_reader"
                                                + " o where o.account_id = ?)")
                                + ") from team t where t.id = ?",
                        values(by, hour, lately, teamId, reader),
                        row -> new int[] {row.number(0), row.number(1)})
                .get(0);
    }

    private static List<Object> values(String by, Instant hour, Instant lately, String teamId, String reader) {
        List<Object> values = new ArrayList<>(List.of(by, hour, by, lately, teamId));
        if (!reader.isEmpty()) {
            values.add(reader);
        }
        values.add(teamId);
        return values;
    }

    /** What was written to a team, or to one of its people, newest first: by whoever facilitates. */
    List<MessageView> about(String runId, String teamId, String reader) {
        String who = reader.isEmpty()
                ? "m.to_team = true"
                : "m.id in (select o.message_id from desk_message_reader o where o.account_id = ?)";
        List<Object> values = new ArrayList<>(List.of(runId, teamId));
        if (!reader.isEmpty()) {
            values.add(reader);
        }
        return LongList.read(
                entities,
                "select m.message_text, m.sent_at, a.display_name, m.to_team from desk_message m join account a"
                        + " on a.id = m.sent_by where m.run_id = ? and m.team_id = ? and " + who
                        + " order by m.sent_at desc, m.id desc fetch first " + NEWEST + " rows only",
                values,
                row -> new MessageView(row.text(0), row.moment(1), row.text(2), row.yes(3)));
    }
}
