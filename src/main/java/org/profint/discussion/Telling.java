package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.DomainSpec;
import org.profint.content.Item;
import org.profint.people.Person;

/**
 * What the case told a team, by domain and recommendation. Only what everybody in the team may read counts: nothing held
 * or hidden is in it, for facilitators neither, who may want to show it around.
 */
@ApplicationScoped
public class Telling {

    private static final int FIRST = 120;

    private Posts posts;
    private Catalogue catalogue;
    private Together together;

    protected Telling() {}

    @Inject
    Telling(Posts posts, Catalogue catalogue, Together together) {
        this.posts = posts;
        this.catalogue = catalogue;
        this.together = together;
    }

    /**
     * One statement.
     *
     * @throws org.profint.house.Problem.NotFound for who has no seat there
     */
    @Transactional
    public ToldView told(Person person, String runId, String teamId) {
        Posts.Found found = posts.all(person, runId, teamId);
        Eyes eyes = together.eyes(person, found);
        Set<String> gone = found.posts().stream()
                .map(Posts.Told::post)
                .filter(each -> each.state() != PostView.State.SHOWN)
                .map(PostState::id)
                .collect(Collectors.toSet());
        List<PostState> readable = new ArrayList<>(found.posts().stream()
                .map(Posts.Told::post)
                .filter(each -> !gone.contains(each.id()))
                .filter(each -> each.authorId().equals(person.id()) || eyes.opens(each.promptId()))
                .toList());
        Collections.reverse(readable);
        return new ToldView(
                runId,
                teamId,
                readable.stream().filter(each -> !each.tags().isEmpty()).count(),
                readable.size(),
                catalogue.domains().stream().map(each -> domain(each, readable)).toList());
    }

    private ToldView.Domain domain(Item<DomainSpec> domain, List<PostState> readable) {
        List<ToldView.Named> named = catalogue.recommendations(domain.spec()).stream()
                .map(each -> new ToldView.Named(
                        each.id(), naming(each.id(), readable).toList()))
                .toList();
        return new ToldView.Domain(
                domain.id(),
                named.stream().mapToLong(each -> each.posts().size()).sum(),
                named);
    }

    private static Stream<ToldView.Post> naming(String recommendation, List<PostState> readable) {
        return readable.stream()
                .filter(each -> each.tags().contains(recommendation))
                .map(each -> new ToldView.Post(each.id(), each.promptId(), each.language(), first(each.text())));
    }

    private static String first(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= FIRST) {
            return line;
        }
        int end = line.lastIndexOf(' ', FIRST);
        return line.substring(0, end < 1 ? line.offsetByCodePoints(0, line.codePointCount(0, FIRST) - 1) : end) + "…";
    }
}
