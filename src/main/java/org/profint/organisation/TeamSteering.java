package org.profint.organisation;

import java.time.Instant;
import java.util.List;

/**
 * What a manager may do with a team.
 *
 * @param id null while it is not formed yet
 * @param homeName the organisation that it belongs to
 * @param home whether this manager manages that one
 * @param request the question that this manager owes an answer to; null when there is none
 * @param archivedAt null while it works
 * @param lender the organisation of this manager that may lend people to it; null when there is none
 * @param people of that one who are not in the team, as far as they were looked for
 * @param partners organisations that were asked
 * @param others organisations that can be asked
 * @param now when it was looked at
 */
public record TeamSteering(
        String id,
        String name,
        String homeId,
        String homeName,
        boolean home,
        PartnerView request,
        Instant archivedAt,
        List<PlaceView> places,
        OrganisationView lender,
        List<MemberView> people,
        List<PartnerView> partners,
        List<OrganisationView> others,
        Instant now) {

    /** Whether this manager may end that place. */
    public boolean may(PlaceView place) {
        return home || lender != null && lender.id().equals(place.organisationId());
    }

    /** Whether that place is so new that it can be undone without trace. */
    public boolean undoable(PlaceView place) {
        return Belonging.mayUndo(place.joinedAt(), now);
    }

    public List<PlaceView> present() {
        return places.stream().filter(PlaceView::present).toList();
    }
}
