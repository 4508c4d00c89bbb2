package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.people.Person;

/** What waits for a manager among people and teams: invitations, other organisations, a second manager. One statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class OrganisationNeeds {

    private static final String MANAGERS = "(select count(*) from role_grant g where g.scope_kind = 'ORGANISATION'"
            + " and g.scope_id = o.id and g.role_name = 'MANAGER' and g.ended_at is null)";

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected OrganisationNeeds() {}

    @Inject
    OrganisationNeeds(Clock clock) {
        this.clock = clock;
    }

    /** What waits, by kind and time; nothing for whoever does not manage the organisation. */
    public List<Need> of(Person manager, String organisationId) {
        Part mine = ManagedBy.person(manager, organisationId);
        List<Object> values = new ArrayList<>();
        String sql = String.join(
                " union all ",
                Need.branch(
                        Need.Kind.INVITATION_UNANSWERED,
                        "i.id, i.recipient, i.display_name",
                        "invitation i",
                        Part.of(
                                        "i.organisation_id = ? and i.kind = 'MAIL' and " + InvitationLists.OPEN
                                                + " and i.written_at < ?",
                                        organisationId,
                                        clock.instant().minus(Neglect.AFTER))
                                .and(mine),
                        "i.written_at",
                        values),
                Need.branch(
                        Need.Kind.PARTNER_ASKED,
                        "t.id, t.name, h.name",
                        "team_partner r join team t on t.id = r.team_id join organisation h on h.id = t.organisation_id",
                        Part.of("r.organisation_id = ? and r.agreed_at is null and r.ended_at is null", organisationId)
                                .and(mine),
                        "r.asked_at",
                        values),
                Need.branch(
                        Need.Kind.ONE_MANAGER,
                        "o.id, o.name, o.country",
                        "organisation o",
                        Part.of("o.id = ? and " + MANAGERS + " < 2", organisationId)
                                .and(mine),
                        "o.confirmed_at",
                        values));
        return LongList.read(entities, sql, values, Need::read);
    }
}
