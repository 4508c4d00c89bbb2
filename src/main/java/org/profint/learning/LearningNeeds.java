package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.organisation.ManagedBy;
import org.profint.organisation.Need;
import org.profint.organisation.Neglect;
import org.profint.people.Person;

/** Whom a manager should look after: teams where nobody has started, who is stuck, offers to answer. One statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LearningNeeds {

    private static final String STARTED = "case when x.joined_at > r.opened_at then x.joined_at else r.opened_at end";

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected LearningNeeds() {}

    @Inject
    LearningNeeds(Clock clock) {
        this.clock = clock;
    }

    /** What waits, by kind and time; nothing for whoever does not manage the organisation. */
    public List<Need> of(Person manager, String organisationId) {
        Instant now = clock.instant();
        Part mine = ManagedBy.person(manager, organisationId);
        Part teams = Part.of("t.organisation_id = ? and t.archived_at is null", organisationId)
                .and(mine);
        Part people = Part.of("p.organisation_id = ? and p.left_at is null and t.archived_at is null", organisationId)
                .and(mine)
                .and(Pace.STUCK.of("e", now))
                // A person is named alone only when the team itself moves: else the team is what needs somebody.
                .and(Part.of(
                        "(select count(*) from run_team x where x.team_id = p.team_id"
                                + " and x.run_id = e.run_id and x.progressed_at >= ?) > 0",
                        now.minus(Neglect.AFTER)));
        Part offers = teams.and(Part.of("q.agreed_at is null and q.declined_at is null"));
        List<Object> values = new ArrayList<>();
        String sql = String.join(
                " union all ",
                Need.branch(
                        Need.Kind.TEAM_NOT_STARTED,
                        "t.id, t.name, r.module_id",
                        TeamRunLists.FROM,
                        teams.and(Pace.NOT_STARTED.of("x", now)),
                        STARTED,
                        values),
                Need.branch(
                        Need.Kind.TEAM_STUCK,
                        "t.id, t.name, r.module_id",
                        TeamRunLists.FROM,
                        teams.and(Pace.STUCK.of("x", now)),
                        "x.progressed_at",
                        values),
                Need.branch(
                        Need.Kind.PERSON_STUCK,
                        "a.id, a.display_name, r.module_id",
                        LearnerLists.FROM,
                        people,
                        "e.progressed_at",
                        values),
                Need.branch(
                        Need.Kind.TESTIMONY_OFFERED,
                        "q.id, t.name, r.module_id",
                        "testimony_request q join team t on t.id = q.team_id join module_run r on r.id = q.run_id",
                        offers,
                        "q.proposed_at",
                        values));
        return LongList.read(entities, sql, values, Need::read);
    }
}
