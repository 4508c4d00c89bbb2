package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Problem;
import org.profint.house.Slice;
import org.profint.people.Person;

/** Who belongs to an organisation, for its managers; to anybody else the list is empty. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MemberLists {

    /**
     * Somebody who belongs to the organisation.
     *
     * @param signInName an address, or for people without one a name of their own
     * @param team the first of their teams by name, null for none; {@code teams} is how many there are
     */
    public record Member(
            String id,
            String accountId,
            String name,
            String signInName,
            Instant since,
            boolean manager,
            String team,
            int teams)
            implements Serializable {

        /** They sign in with a name, and got a code on paper. */
        public boolean withoutAddress() {
            return !signInName.contains("@");
        }

        public int moreTeams() {
            return Math.max(0, teams - 1);
        }
    }

    private static final String SITS = " from team_place p join team t on t.id = p.team_id"
            + " where p.account_id = a.id and p.organisation_id = m.organisation_id and p.left_at is null"
            + " and t.archived_at is null)";
    static final LongList<Member> MEMBERS = new LongList<>(
            "m.id, a.id, a.display_name, a.email, m.began_at, (select count(*) from role_grant g where g.account_id = a.id"
                    + " and g.role_name = 'MANAGER' and g.scope_kind = 'ORGANISATION'"
                    + " and g.scope_id = m.organisation_id and g.ended_at is null), (select min(t.name)" + SITS
                    + ", (select count(*)" + SITS,
            "membership m join account a on a.id = m.account_id",
            "m.id",
            List.of("a.display_name", "a.email"),
            Map.of("name", "lower(a.display_name)", "signInName", "a.email", "since", "m.id"),
            "m.id desc",
            row -> new Member(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.moment(4),
                    row.yes(5),
                    row.text(6),
                    row.number(7)));

    @PersistenceContext
    private EntityManager entities;

    private static Part people(Person manager, String organisationId, String only) {
        Part here = Part.of("m.organisation_id = ? and m.ended_at is null", organisationId)
                .and(ManagedBy.person(manager, organisationId));
        return switch (only) {
            case "managers" ->
                here.and(Part.of("exists (select 1 from role_grant g where g.account_id = m.account_id"
                        + " and g.role_name = 'MANAGER' and g.scope_kind = 'ORGANISATION'"
                        + " and g.scope_id = m.organisation_id and g.ended_at is null)"));
            case "no-team" ->
                here.and(Part.of("not exists (select 1 from team_place p"
                        + " where p.account_id = m.account_id and p.organisation_id = m.organisation_id"
                        + " and p.left_at is null)"));
            default -> here;
        };
    }

    /**
     * Who belongs to the organisation now; {@code managers} and {@code no-team} are choices.
     *
     * @param total how many belong to it, from its counter
     */
    public Found<Member> people(Person manager, String organisationId, Slice slice, int total) {
        Part where = people(manager, organisationId, slice.only());
        boolean all = slice.words().isEmpty() && slice.only().isEmpty();
        return all ? MEMBERS.find(entities, slice, where, total) : MEMBERS.find(entities, slice, where);
    }

    /** The next ones for a file. */
    public List<Member> peopleAfter(Person manager, String organisationId, Slice slice) {
        return MEMBERS.after(entities, slice, people(manager, organisationId, slice.only()));
    }

    public Optional<Member> person(Person manager, String organisationId, String accountId) {
        Part one = people(manager, organisationId, "").and(Part.of("a.id = ?", accountId == null ? "" : accountId));
        return MEMBERS.find(entities, Slice.first(1), one, 1).rows().stream().findFirst();
    }

    /**
     * The account of somebody who belongs to the organisation.
     *
     * @param signInName their address, or the name that they sign in with
     * @throws Problem.Invalid when nobody of that name belongs to it
     */
    public String named(Person manager, String organisationId, String signInName) {
        String given = signInName == null ? "" : signInName.strip().toLowerCase(Locale.ROOT);
        Part one = people(manager, organisationId, "").and(Part.of("a.email = ?", given));
        return MEMBERS.find(entities, Slice.first(1), one, 1).rows().stream()
                .findFirst()
                .map(Member::accountId)
                .orElseThrow(() -> new Problem.Invalid("person", "organisation.team.person-unknown"));
    }
}
