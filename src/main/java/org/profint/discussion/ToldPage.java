package org.profint.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.DomainView;
import org.profint.content.Kind;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** What the case told the team, by domain. */
@Named
@RequestScoped
public class ToldPage {

    @Inject
    private Telling telling;

    @Inject
    private Browsing browsing;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private ToldView view;

    public void open() {
        view = telling.told(me.required(), request.getParameter("run"), request.getParameter("team"));
    }

    public ToldView getView() {
        return view;
    }

    public DomainView domain(String id) {
        return browsing.domain(id, visitor.getContentLanguage());
    }

    public Card recommendation(String id) {
        return browsing.cards(Kind.RECOMMENDATION, List.of(id), visitor.getContentLanguage())
                .get(0);
    }

    /** The domains as one picture. */
    public Bars getByDomain() {
        List<ToldView.Domain> domains = view.domains();
        return Bars.of(
                visitor.text("discussion.told.by-domain"),
                domain(domains.get(0).id()).lang(),
                visitor.text("discussion.told.domain"),
                visitor.text("discussion.told.count"),
                domains.stream().map(each -> domain(each.id()).title()).toList(),
                domains.stream().map(ToldView.Domain::count).toList());
    }

    /** The recommendations of a domain as one picture. */
    public Bars bars(ToldView.Domain domain) {
        return Bars.of(
                domain(domain.id()).title(),
                domain(domain.id()).lang(),
                visitor.text("discussion.told.recommendation"),
                visitor.text("discussion.told.count"),
                domain.recommendations().stream()
                        .map(each -> recommendation(each.id()).code() + " "
                                + recommendation(each.id()).brief())
                        .toList(),
                domain.recommendations().stream()
                        .map(each -> (long) each.posts().size())
                        .toList());
    }

    /** Where a post stands among the others. */
    public String address(ToldView.Post post) {
        return Talk.address(view.runId(), view.teamId(), post.promptId()) + "#post." + post.id();
    }
}
