package org.profint.management;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.Problem;
import org.profint.learning.LearnerLists;
import org.profint.learning.LearnerLists.Learner;
import org.profint.organisation.Belonging;
import org.profint.organisation.MemberLists;
import org.profint.organisation.MemberLists.Member;

@Named
@ViewScoped
public class PersonPage extends ManagementPage {

    @Inject
    private transient MemberLists members;

    @Inject
    private transient LearnerLists learners;

    @Inject
    private transient Belonging belonging;

    private String account;
    private Member member;
    private List<Learner> runs = List.of();

    @Override
    public void open() {
        super.open();
        if (account == null) {
            account = given("person");
            look();
            runs = learners.of(manager(), organisation().id(), account);
        }
    }

    private void look() {
        member = members.person(manager(), organisation().id(), account)
                .orElseThrow(() -> new Problem.NotFound("person", account));
    }

    public Member getMember() {
        return member;
    }

    public List<Learner> getRuns() {
        return runs;
    }

    public void appoint() {
        act(() -> belonging.makeManager(manager(), organisation().id(), account), "management.person.appointed");
        look();
    }

    public void dismiss() {
        act(() -> belonging.takeManager(manager(), organisation().id(), account), "management.person.dismissed");
        look();
    }

    /** Back to the list, where they are not any more. */
    public void end() throws IOException {
        act(() -> belonging.end(manager(), organisation().id(), account), "management.person.ended");
        if (!isRefused()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/management/people?id=" + organisation().id());
        }
    }
}
