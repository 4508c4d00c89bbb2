package org.profint.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.profint.content.Content;
import org.profint.content.ModuleSpec;
import org.profint.house.Language;

/** Testimonies of teams as cards among those of the files. */
@ApplicationScoped
class Stories {

    private Catalogue catalogue;
    private Iterable<TeamStories> sources;

    /** Words of stories, as they are looked through: those of one edition, as a published text does not change. */
    private record Known(String edition, Map<String, Search.Entry> words) {}

    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", Map.of()));

    protected Stories() {}

    @Inject
    Stories(Catalogue catalogue, @Any Instance<TeamStories> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    private Stream<TeamStories> sources() {
        return StreamSupport.stream(sources.spliterator(), false);
    }

    private List<TeamStory> all() {
        return sources().flatMap(each -> each.all().stream()).toList();
    }

    List<Card> cards(Language language) {
        return cards(each -> true, language);
    }

    List<Card> cards(Predicate<TeamStory> wanted, Language language) {
        return all().stream().filter(wanted).map(each -> card(each, language)).toList();
    }

    private Card card(TeamStory story, Language language) {
        Content content = catalogue.content();
        DomainView domain = content.find(ModuleSpec.class, story.moduleId())
                .map(each -> each.spec().domain())
                .flatMap(id -> content.find(org.profint.content.DomainSpec.class, id))
                .map(each -> DomainView.of(each, language))
                .orElse(null);
        String lang = story.language().getTag();
        return new Card(
                "testimony",
                story.id(),
                "",
                story.title(),
                story.title(),
                story.teaser(),
                story.address(),
                lang,
                domain,
                "",
                lang);
    }

    /** Changes whenever one is published or gone: part of the tag of every page that lists them. */
    String edition() {
        String now = sources().map(TeamStories::edition).collect(Collectors.joining(" "));
        // What is gone stays in no memory either, as soon as any page is asked for that lists stories.
        known.updateAndGet(before -> before.edition().equals(now) ? before : new Known(now, Map.of()));
        return now;
    }

    private record Hit(TeamStory story, int score) {}

    /** Those that have all the words, best first. */
    List<Card> find(String question, Language language) {
        List<String> wanted = Search.words(question);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Known before = known.get();
        Map<String, Search.Entry> now = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        sources()
                .forEach(source -> source.all().forEach(story -> {
                    String key = story.id() + story.publishedAt();
                    Search.Entry entry =
                            before.words().containsKey(key) ? before.words().get(key) : entry(source, story);
                    now.put(key, entry);
                    hits.add(new Hit(story, entry.score(wanted)));
                }));
        // Not where the edition has changed meanwhile: this may be what has just gone.
        known.compareAndSet(before, new Known(before.edition(), now));
        return hits.stream()
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(hit -> card(hit.story(), language))
                .toList();
    }

    private static Search.Entry entry(TeamStories source, TeamStory story) {
        return Search.Entry.of(story.title(), story.teaser(), source.text(story.id()));
    }
}
