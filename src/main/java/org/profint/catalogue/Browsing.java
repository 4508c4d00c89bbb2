package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.profint.content.Content;
import org.profint.content.DomainSpec;
import org.profint.content.Further;
import org.profint.content.Item;
import org.profint.content.Kind;
import org.profint.content.RecommendationSpec;
import org.profint.content.Reference;
import org.profint.content.Shown;
import org.profint.content.Spec;
import org.profint.house.Language;

/** Looking around: things as cards, what leads to them and where they lead. */
@ApplicationScoped
public class Browsing {

    private Catalogue catalogue;
    private Stories stories;

    protected Browsing() {}

    @Inject
    Browsing(Catalogue catalogue, Stories stories) {
        this.catalogue = catalogue;
        this.stories = stories;
    }

    public <S extends Spec> Shown<S> shown(Class<S> type, String id, Language language) {
        return catalogue.get(type, id).in(language);
    }

    public Card card(Item<?> item, Language language) {
        Content content = catalogue.content();
        Shown<?> shown = item.in(language);
        String domain = Catalogue.domainOf(content, item);
        String code = item.spec() instanceof RecommendationSpec recommendation ? recommendation.code() : "";
        return new Card(
                item.kind().word(),
                item.id(),
                code,
                shown.title(),
                shown.brief(),
                shown.words().teaser(),
                Addresses.of(item.kind(), item.id()),
                shown.lang(),
                domain == null ? null : domain(domain, language),
                "",
                shown.lang());
    }

    /** The title of something; its id when it was withdrawn. */
    public String title(Kind kind, String id, Language language) {
        return card(new Reference(kind, id), language).map(Card::title).orElse(id);
    }

    public Optional<Card> card(Reference reference, Language language) {
        return catalogue.content().find(reference).map(item -> card(item, language));
    }

    public DomainView domain(String id, Language language) {
        return DomainView.of(catalogue.get(DomainSpec.class, id), language);
    }

    public List<Card> cards(Kind kind, List<String> ids, Language language) {
        return ids.stream()
                .flatMap(id -> card(new Reference(kind, id), language).stream())
                .toList();
    }

    /** All things of some kinds, in the order of their folders; after testimonies of the files, those of teams. */
    public List<Card> all(Language language, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        List<Card> files = cards(item -> wanted.contains(item.kind()), language);
        return wanted.contains(Kind.TESTIMONY) ? and(files, stories.cards(language)) : files;
    }

    private static List<Card> and(List<Card> some, List<Card> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What teams tell that have followed this module. */
    public List<Card> toldAfter(String moduleId, Language language) {
        return stories.cards(each -> each.moduleId().equals(moduleId), language);
    }

    /** What teams tell that have used this tool. */
    public List<Card> toldOf(String toolId, Language language) {
        return stories.cards(each -> each.tools().contains(toolId), language);
    }

    private List<Card> cards(Predicate<Item<?>> wanted, Language language) {
        return catalogue.content().all().stream()
                .filter(wanted)
                .map(item -> card(item, language))
                .toList();
    }

    /** “To go further” from a thing, each with its why. */
    public List<Card> further(Shown<?> from, List<Further> links, Language language) {
        return links.stream().flatMap(link -> further(from, link, language)).toList();
    }

    private Stream<Card> further(Shown<?> from, Further link, Language language) {
        String why = from.text(link.why());
        Optional<Card> ours = Reference.read(link.to()).flatMap(reference -> card(reference, language));
        if (ours.isPresent()) {
            return ours.stream().map(card -> card.because(why, from.lang()));
        }
        return Stream.of(
                new Card("external", "", "", link.to(), link.to(), "", link.to(), from.lang(), null, why, from.lang()));
    }

    /** What names this recommendation: the way back from it to cases, tools and testimonies. */
    public List<Card> naming(String recommendationId, Language language) {
        Reference reference = new Reference(Kind.RECOMMENDATION, recommendationId);
        List<Kind> kinds = List.of(Kind.CASE, Kind.TOOL, Kind.TESTIMONY, Kind.STEP, Kind.PAGE);
        List<Card> files = cards(
                item -> kinds.contains(item.kind()) && item.spec().references().anyMatch(reference::equals), language);
        return and(files, stories.cards(each -> each.recommendations().contains(recommendationId), language));
    }

    public List<Card> find(String words, Language language) {
        List<Card> files = catalogue.search().find(words, language).stream()
                .map(item -> card(item, language))
                .toList();
        return and(files, stories.find(words, language));
    }
}
