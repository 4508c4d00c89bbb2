package org.profint.projectwork.testimony;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What published testimonies propose to change, for who publishes. */
@Named
@RequestScoped
public class TestimonyProposalsPage extends FormPage {

    @Inject
    private Proposing proposing;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private List<ProposalView> proposals;

    @Override
    public void open() {
        proposals = proposing.queue(me.required());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String[] parts = wanted.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("accept|decline")) {
            throw new Problem.NotFound("deed", wanted);
        }
        try {
            proposing.decide(me.required(), parts[1], parts[0].equals("accept"), given("reason-" + parts[1]));
            goTo("/projectwork/testimony-proposals#" + parts[1]);
        } catch (Problem.Conflict faster) {
            proposals = proposing.queue(me.required());
            getErrors().put(parts[1], visitor.text("projectwork.testimony.conflict"));
            response().setStatus(faster.status());
        } catch (Problem.Invalid wrong) {
            throw new Problem.Invalid(
                    "reason-" + parts[1], wrong.fields().values().iterator().next());
        }
    }

    public List<ProposalView> getWaiting() {
        return proposals.stream().filter(ProposalView::open).toList();
    }

    public List<ProposalView> getDecided() {
        return proposals.stream().filter(each -> !each.open()).toList();
    }

    public String target(ProposalView proposal) {
        return Targets.title(browsing, visitor, proposal.target());
    }

    /** A reason that was typed while somebody else decided; empty for none. */
    public String untaken(ProposalView proposal) {
        return given("reason-" + proposal.id());
    }

    public String story(ProposalView proposal) {
        return TestimonyPage.address(proposal.testimonyId());
    }
}
