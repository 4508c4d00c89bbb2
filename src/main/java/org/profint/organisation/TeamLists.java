package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Slice;
import org.profint.people.Person;

/** Teams of an organisation, for its managers; to anybody else the list is empty. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TeamLists {

    /** A team of the organisation. */
    public record TeamLine(
            String id, String name, int people, int partners, int runs, Instant formedAt, Instant archivedAt)
            implements Serializable {}

    static final LongList<TeamLine> TEAMS = new LongList<>(
            "t.id, t.name, (select count(*) from team_place p where p.team_id = t.id and p.left_at is null"
                    + " and p.run_id is null),"
                    + " (select count(*) from team_partner r where r.team_id = t.id and r.ended_at is null"
                    + " and r.agreed_at is not null), (select count(*) from run_team rt where rt.team_id = t.id),"
                    + " t.formed_at, t.archived_at",
            "team t",
            "t.id",
            List.of("t.name"),
            Map.of("name", "lower(t.name)", "formedAt", "t.id"),
            "t.id desc",
            row -> new TeamLine(
                    row.text(0),
                    row.text(1),
                    row.number(2),
                    row.number(3),
                    row.number(4),
                    row.moment(5),
                    row.moment(6)));

    @PersistenceContext
    private EntityManager entities;

    private static Part teams(Person manager, String organisationId, String only) {
        Part here = Part.of("t.organisation_id = ?", organisationId).and(ManagedBy.person(manager, organisationId));
        return switch (only) {
            case "archived" -> here.and(Part.of("t.archived_at is not null"));
            case "all" -> here;
            case "no-module" ->
                here.and(Part.of(
                        "t.archived_at is null and not exists (select 1 from run_team rt where rt.team_id = t.id)"));
            default -> here.and(Part.of("t.archived_at is null"));
        };
    }

    /** Teams that work; {@code archived}, {@code no-module} and {@code all} are choices. */
    public Found<TeamLine> teams(Person manager, String organisationId, Slice slice) {
        return TEAMS.find(entities, slice, teams(manager, organisationId, slice.only()));
    }

    /** The next ones for a file. */
    public List<TeamLine> teamsAfter(Person manager, String organisationId, Slice slice) {
        return TEAMS.after(entities, slice, teams(manager, organisationId, slice.only()));
    }

    public Optional<TeamLine> one(Person manager, String organisationId, String teamId) {
        Part one = teams(manager, organisationId, "all").and(Part.of("t.id = ?", teamId == null ? "" : teamId));
        return TEAMS.find(entities, Slice.first(1), one, 1).rows().stream().findFirst();
    }
}
