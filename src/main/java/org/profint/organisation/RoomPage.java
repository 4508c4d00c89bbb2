package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.people.Me;

/** Codes for a room, and links to hand over. */
@Named
@RequestScoped
public class RoomPage extends FormPage {

    @Inject
    private Site site;

    @Inject
    private Founding founding;

    @Inject
    private Inviting inviting;

    @Inject
    private Teaming teaming;

    @Inject
    private Me me;

    private OrganisationView organisation;
    private List<Choice> teams;
    private List<InvitationView> rooms;
    private String link;

    @Override
    public void open() {
        organisation = founding.managed(me.required(), given("id"));
        super.open();
        teams = teaming.choices(me.required(), organisation.id());
        rooms = inviting.rooms(me.required(), organisation.id());
    }

    @Override
    protected void act(String wanted) throws IOException {
        String team = given("team").isEmpty() ? null : given("team");
        switch (wanted) {
            case "close" -> inviting.withdraw(me.required(), organisation.id(), given("room"));
            case "link" -> {
                link = inviting.link(me.required(), organisation.id(), team, getLanguage());
                return;
            }
            default -> inviting.openRoom(me.required(), organisation.id(), team, getLanguage(), hours());
        }
        goTo("/organisation/room?id=" + organisation.id());
    }

    private int hours() {
        return given("hours").matches("\\d{1,2}") ? Integer.parseInt(given("hours")) : 0;
    }

    public String getHours() {
        return given("hours").isEmpty() ? "4" : given("hours");
    }

    public OrganisationView getOrganisation() {
        return organisation;
    }

    public Language getLanguage() {
        return Language.of(given("language")).orElse(organisation.language());
    }

    public List<Choice> getTeams() {
        return teams;
    }

    public List<InvitationView> getRooms() {
        return rooms;
    }

    /** The whole address of the link that was just made; null otherwise. It is shown this once. */
    public String getLink() {
        if (link == null) {
            return null;
        }
        return site.at(link);
    }
}
