package org.profint.projectwork.testimony;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.content.Kind;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** A published testimony, for everybody; for its team also what it proposes to change. */
@Named
@RequestScoped
public class TestimonyPage extends FormPage {

    @Inject
    private Published published;

    @Inject
    private Proposing proposing;

    @Inject
    private Browsing browsing;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private StoryView story;
    private boolean proposes;
    private List<ProposalView> proposals = List.of();

    static String address(String id) {
        return "/projectwork/testimony?id=" + id;
    }

    @Override
    public void open() {
        story = published.of(given("id"));
        me.person().filter(each -> !each.guest()).ifPresent(person -> {
            proposes = proposing.mayPropose(person, story.id());
            proposals = proposes ? proposing.of(person, story.id()) : List.of();
        });
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (!wanted.equals("propose")) {
            throw new Problem.NotFound("deed", wanted);
        }
        proposing.propose(me.required(), story.id(), given("target"), given("proposal"), visitor.getLanguage());
        goTo(getAddress() + "&done=yes#proposals");
    }

    public StoryView getStory() {
        return story;
    }

    public String getAddress() {
        return address(story.id());
    }

    public String getDeskAddress() {
        return TestimonyLetters.desk(story.id());
    }

    public Chapter[] getChapters() {
        return Chapter.values();
    }

    public boolean isProposes() {
        return proposes;
    }

    public boolean isDone() {
        return given("done").equals("yes");
    }

    public List<ProposalView> getProposals() {
        return proposals;
    }

    public String getModuleTitle() {
        return browsing.title(Kind.MODULE, story.moduleId(), language());
    }

    public List<Card> getTools() {
        return browsing.cards(Kind.TOOL, story.tools(), language());
    }

    public List<Card> getRecommendations() {
        return browsing.cards(Kind.RECOMMENDATION, story.recommendations(), language());
    }

    private Language language() {
        return visitor.getContentLanguage();
    }

    /** The language of its text, by the name that the reader knows. */
    public String getLanguageName() {
        return Language.of(story.lang()).orElseThrow().getOwnName();
    }

    public List<String> getTargets() {
        return Proposing.targets(story.tools(), story.recommendations());
    }

    public String target(String target) {
        return Targets.title(browsing, visitor, target);
    }
}
