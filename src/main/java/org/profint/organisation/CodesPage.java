package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.people.FirstSigningIn;
import org.profint.people.Me;

/** Accounts for people without an address, and the sheet with their codes. */
@Named
@RequestScoped
public class CodesPage extends FormPage {

    @Inject
    private Site site;

    @Inject
    private Founding founding;

    @Inject
    private Welcoming welcoming;

    @Inject
    private Teaming teaming;

    @Inject
    private Me me;

    private OrganisationView organisation;
    private List<Choice> teams = List.of();
    private List<FirstSigningIn.Slip> slips = List.of();

    @Override
    public void open() {
        organisation = founding.managed(me.required(), given("id"));
        super.open();
        if (slips.isEmpty()) {
            teams = teaming.choices(me.required(), organisation.id());
        }
    }

    /** No redirect: the codes are known at this moment only, and the sheet is the answer. */
    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("again")) {
            slips = List.of(welcoming.again(me.required(), organisation.id(), given("person")));
        } else {
            slips = welcoming.welcome(
                    me.required(),
                    organisation.id(),
                    given("team").isEmpty() ? null : given("team"),
                    given("names"),
                    getLanguage(),
                    given("op"));
        }
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

    public List<FirstSigningIn.Slip> getSlips() {
        return slips;
    }

    /** The id of the sheet to come; the same one again while it could not be made. */
    public String getOperation() {
        return getErrors().isEmpty() || given("op").isEmpty() ? Ids.next() : given("op");
    }

    /** Where they choose their password: to be typed from paper. */
    public String getAddress() {
        return site.at("/people/first-password");
    }
}
