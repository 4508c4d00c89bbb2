package org.profint.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.content.CaseSpec;
import org.profint.content.DomainSpec;
import org.profint.content.Further;
import org.profint.content.Kind;
import org.profint.content.ModuleSpec;
import org.profint.content.PageSpec;
import org.profint.content.RecommendationSpec;
import org.profint.content.Reference;
import org.profint.content.Shown;
import org.profint.content.Spec;
import org.profint.content.StepSpec;
import org.profint.content.SuccessFactorsSpec;
import org.profint.content.TestimonySpec;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;

/** The pages of the catalogue: one thing by {@code ?id=}, or a list. */
@Named
@RequestScoped
public class CataloguePage {

    private static final Map<String, Class<? extends Spec>> TYPES = Map.of(
            "domain", DomainSpec.class,
            "recommendation", RecommendationSpec.class,
            "module", ModuleSpec.class,
            "case", CaseSpec.class,
            "tool", ToolSpec.class,
            "testimony", TestimonySpec.class,
            "page", PageSpec.class);

    @Inject
    private Browsing browsing;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private Shown<?> shown;

    /** What was asked once is not asked again for the same page: some lists come from the database. */
    private final Map<String, List<Card>> lists = new HashMap<>();

    /** Opens the thing that the address names. */
    public void open(String kind) {
        shown = browsing.shown(TYPES.get(kind), request.getParameter("id"), language());
    }

    public void openModel() {
        shown = catalogue.model().in(language());
    }

    public void openSuccessFactors() {
        shown = getSuccessFactors();
    }

    /** The list of the success factors, with its words. */
    public Shown<SuccessFactorsSpec> getSuccessFactors() {
        return catalogue
                .content()
                .all(SuccessFactorsSpec.class)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("success-factors", ""))
                .in(language());
    }

    private Language language() {
        return visitor.getContentLanguage();
    }

    public Shown<?> getShown() {
        return shown;
    }

    public String getBody() {
        return shown.words().body();
    }

    public DomainView getDomain() {
        String id = Catalogue.domainOf(catalogue.content(), shown.item());
        return id == null ? null : browsing.domain(id, language());
    }

    private Card card(Kind kind, String id) {
        return browsing.card(new Reference(kind, id), language())
                .orElseThrow(() -> new Problem.NotFound(kind.word(), id));
    }

    public List<Card> further(List<Further> links) {
        return browsing.further(shown, links, language());
    }

    public List<Card> recommendations(List<String> ids) {
        return browsing.cards(Kind.RECOMMENDATION, ids, language());
    }

    public Card recommendation(String id) {
        return card(Kind.RECOMMENDATION, id);
    }

    public List<Card> tools(List<String> ids) {
        return browsing.cards(Kind.TOOL, ids, language());
    }

    public Card tool(String id) {
        return card(Kind.TOOL, id);
    }

    /** What names this recommendation, besides what it names itself. */
    public List<Card> naming(List<Further> links) {
        List<String> shownAlready =
                links.stream().map(link -> Addresses.of(link.to())).toList();
        return lists.computeIfAbsent("naming", none -> browsing.naming(shown.id(), language())).stream()
                .filter(card -> !shownAlready.contains(card.address()))
                .toList();
    }

    /** What teams tell of this module or this tool. */
    public List<Card> getTold() {
        return lists.computeIfAbsent(
                "told",
                none -> shown.item().kind() == Kind.MODULE
                        ? browsing.toldAfter(shown.id(), language())
                        : browsing.toldOf(shown.id(), language()));
    }

    /** The domains in order, with their recommendations in order: the home page. */
    public List<Shelf> getModel() {
        return catalogue.domains().stream()
                .map(domain -> new Shelf(
                        DomainView.of(domain, language()),
                        browsing.cards(Kind.RECOMMENDATION, domain.spec().recommendations(), language())))
                .toList();
    }

    /** A domain and what stands on it. */
    public record Shelf(DomainView domain, List<Card> recommendations) {}

    public List<Card> getModules() {
        return browsing.all(language(), Kind.MODULE);
    }

    /** The library by kind, or by kinds with a blank between them. */
    public List<Card> all(String kinds) {
        return lists.computeIfAbsent(
                kinds,
                none -> browsing.all(
                        language(),
                        Stream.of(kinds.split(" "))
                                .map(kind -> Kind.ofWord(kind).orElseThrow())
                                .toArray(Kind[]::new)));
    }

    /** Whether one of these is not there in the language asked for. */
    public boolean fallsBack(List<Card> cards) {
        return cards.stream().anyMatch(card -> !card.lang().equals(language().getTag()));
    }

    public String getQuestion() {
        String question = request.getParameter("q");
        return question == null ? "" : question.strip();
    }

    public List<Card> getHits() {
        return lists.computeIfAbsent("hits", none -> browsing.find(getQuestion(), language()));
    }

    /** The steps of the module shown. */
    public List<Shown<StepSpec>> getSteps() {
        return catalogue.steps((ModuleSpec) shown.spec()).stream()
                .map(step -> step.in(language()))
                .toList();
    }

    /** Whether the reader of a case asked to see its comments. */
    public boolean isCommentsWanted() {
        return "shown".equals(request.getParameter("comments"));
    }

    public List<CaseSpec.Comment> commentsOn(String part) {
        return ((CaseSpec) shown.spec())
                .comments().stream().filter(each -> each.part().equals(part)).toList();
    }
}
