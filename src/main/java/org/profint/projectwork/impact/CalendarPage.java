package org.profint.projectwork.impact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/** The private address of one's calendar. A new one is shown once, in the answer that made it. */
@Named("projectCalendarPage")
@RequestScoped
public class CalendarPage extends FormPage {

    @Inject
    private Addressing addressing;

    @Inject
    private Projects projects;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private String made = "";

    public static final String ADDRESS = "/projectwork/impact-calendar";

    @Override
    public void open() {
        me.required();
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        switch (wanted) {
            case "make" -> made = addressing.renew(me.required());
            case "withdraw" -> {
                addressing.withdraw(me.required());
                goTo(ADDRESS + "?withdrawn=yes");
            }
            default -> throw new Problem.NotFound("deed", wanted);
        }
    }

    /** The address that was just made; empty else. */
    public String getMade() {
        return made;
    }

    /** Null while there is none. */
    public Instant getSince() {
        return addressing.since(me.required()).orElse(null);
    }

    /** Projects whose days are in it: of the teams that one is in now. */
    public List<ProjectView> getProjects() {
        return projects.mine(me.required());
    }

    public String module(ProjectView project) {
        return browsing.title(Kind.MODULE, project.moduleId(), visitor.getLanguage());
    }

    public boolean isWithdrawn() {
        return !given("withdrawn").isEmpty();
    }
}
