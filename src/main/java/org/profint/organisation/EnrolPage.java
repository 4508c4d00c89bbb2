package org.profint.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Upload;
import org.profint.people.Me;
import org.profint.people.Person;

@Named
@RequestScoped
public class EnrolPage extends FormPage {

    @Inject
    private Founding founding;

    @Inject
    private Rostering rostering;

    @Inject
    private Me me;

    private OrganisationView organisation;
    private RosterView roster;
    private List<RosterProblem> problems = List.of();

    @Override
    public void open() {
        Person manager = me.required();
        organisation = founding.managed(manager, given("id"));
        super.open();
        if (!given("roster").isEmpty()) {
            roster = rostering.preview(manager, organisation.id(), given("roster"));
            if (!roster.confirmed() && roster.wrong() + roster.twice() > 0) {
                problems = rostering.problems(manager, organisation.id(), roster.id());
            }
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        String id = wanted.equals("confirm")
                ? rostering
                        .confirm(me.required(), organisation.id(), given("roster"))
                        .id()
                : look();
        goTo("/organisation/enrol?id=" + organisation.id() + "&roster=" + id);
    }

    private String look() throws IOException {
        byte[] file = part("file");
        Language language = getLanguage();
        return file.length > 0
                ? rostering.prepare(me.required(), organisation.id(), file, language, given("team"))
                : rostering.prepare(me.required(), organisation.id(), getList(), language, given("team"));
    }

    private byte[] part(String name) throws IOException {
        return Upload.part(request(), name);
    }

    /** What was pasted. As a parameter of such a form, Liberty 26.0.0.5 gives it without its line ends. */
    public String getList() throws IOException {
        return new String(part("list"), StandardCharsets.UTF_8);
    }

    public OrganisationView getOrganisation() {
        return organisation;
    }

    public Language getLanguage() {
        return Language.of(given("language")).orElse(organisation.language());
    }

    /** The list to look at; null before there is one. */
    public RosterView getRoster() {
        return roster;
    }

    public List<RosterProblem> getProblems() {
        return problems;
    }

    /** Lines to mend that the page does not show. */
    public int getMoreProblems() {
        return roster.wrong() + roster.twice() - problems.size();
    }
}
