package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.profint.people.Tokens;
import org.profint.people.provider.InvitingPlaces;

/** An invitation by letter or link lets somebody new in through the provider of the very organisation that invites. */
@ApplicationScoped
class OpenInvitations implements InvitingPlaces {

    private static final Pattern PLACE = Pattern.compile("/organisation/invitation\\?token=([\\w-]+)");

    private Invitations invitations;
    private Clock clock;

    protected OpenInvitations() {}

    @Inject
    OpenInvitations(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public boolean invites(String organisationId, String place) {
        Matcher token = PLACE.matcher(place == null ? "" : place);
        return token.matches()
                && invitations
                        .told(Tokens.hash(token.group(1)))
                        .filter(Invitations.Told::open)
                        .map(Invitations.Told::invitation)
                        .filter(each -> each.kind() != InvitationKind.ROOM)
                        .filter(each -> each.organisationId().equals(organisationId))
                        .filter(each -> each.state(clock.instant()) == InvitationState.WAITING)
                        .isPresent();
    }
}
