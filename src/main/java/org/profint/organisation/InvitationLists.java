package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Row;
import org.profint.house.Slice;
import org.profint.people.Person;

/** Invitations of an organisation, for its managers; to anybody else the list is empty. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class InvitationLists {

    /**
     * An invitation.
     *
     * @param recipient null for a link and for a room
     * @param state WAITING, ACCEPTED, REFUSED, WITHDRAWN or EXPIRED
     */
    public record Invited(
            String id,
            String kind,
            String recipient,
            String name,
            String team,
            Instant writtenAt,
            Instant expiresAt,
            Instant answeredAt,
            String state)
            implements Serializable {

        public boolean waiting() {
            return state.equals("WAITING");
        }

        /** A letter that can be written once more. */
        public boolean again() {
            return recipient != null && !state.equals("ACCEPTED");
        }
    }

    static final String OPEN = "i.accepted_at is null and i.refused_at is null and i.withdrawn_at is null";

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    private final LongList<Invited> invitations = new LongList<>(
            "i.id, i.kind, i.recipient, i.display_name, t.name, i.written_at, i.expires_at, i.accepted_at,"
                    + " i.refused_at, i.withdrawn_at",
            "invitation i left join team t on t.id = i.team_id",
            "i.id",
            List.of("i.recipient", "i.display_name"),
            Map.of("writtenAt", "i.id", "recipient", "i.recipient", "expiresAt", "i.expires_at"),
            "i.id desc",
            this::invited);

    protected InvitationLists() {}

    @Inject
    InvitationLists(Clock clock) {
        this.clock = clock;
    }

    private Part invitations(Person manager, String organisationId, String only) {
        Instant now = clock.instant();
        Part here = Part.of("i.organisation_id = ?", organisationId).and(ManagedBy.person(manager, organisationId));
        return switch (only) {
            case "waiting" -> here.and(Part.of(OPEN + " and i.expires_at >= ?", now));
            case "unanswered" ->
                here.and(Part.of(OPEN + " and i.kind <> 'ROOM' and i.written_at < ?", now.minus(Neglect.AFTER)));
            case "accepted" -> here.and(Part.of("i.accepted_at is not null"));
            case "refused" -> here.and(Part.of("i.refused_at is not null"));
            default -> here;
        };
    }

    /** {@code waiting}, {@code unanswered} (for seven days), {@code accepted} and {@code refused} are choices. */
    public Found<Invited> invitations(Person manager, String organisationId, Slice slice) {
        return invitations.find(entities, slice, invitations(manager, organisationId, slice.only()));
    }

    /** The next ones for a file. */
    public List<Invited> invitationsAfter(Person manager, String organisationId, Slice slice) {
        return invitations.after(entities, slice, invitations(manager, organisationId, slice.only()));
    }

    private Invited invited(Row row) {
        Instant accepted = row.moment(7);
        Instant refused = row.moment(8);
        Instant withdrawn = row.moment(9);
        String state = accepted != null
                ? "ACCEPTED"
                : refused != null
                        ? "REFUSED"
                        : withdrawn != null
                                ? "WITHDRAWN"
                                : row.moment(6).isBefore(clock.instant()) ? "EXPIRED" : "WAITING";
        Instant answered = accepted != null ? accepted : refused;
        return new Invited(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.moment(5),
                row.moment(6),
                answered,
                state);
    }
}
