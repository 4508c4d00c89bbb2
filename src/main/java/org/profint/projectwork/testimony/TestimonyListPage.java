package org.profint.projectwork.testimony;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/** The testimonies that somebody has to do with, and the projects that they may tell of. */
@Named
@RequestScoped
public class TestimonyListPage extends FormPage {

    @Inject
    private Desks desks;

    @Inject
    private Composing composing;

    @Inject
    private Projects projects;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private List<TestimonyLine> lines;
    private List<ProjectView> done;

    @Override
    public void open() {
        Person person = me.required();
        lines = desks.mine(person);
        done = projects.mine(person).stream().filter(Composing::isDone).toList();
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        goTo(TestimonyLetters.desk(composing.compose(me.required(), given("project"), visitor.getContentLanguage())));
    }

    public List<TestimonyLine> getLines() {
        return lines;
    }

    public List<ProjectView> getProjects() {
        return done;
    }

    public String module(ProjectView project) {
        return browsing.title(Kind.MODULE, project.moduleId(), visitor.getContentLanguage());
    }

    public String desk(TestimonyLine line) {
        return TestimonyLetters.desk(line.id());
    }

    public boolean isPublishes() {
        return desks.publishes(me.required());
    }
}
