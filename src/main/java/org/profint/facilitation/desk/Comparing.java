package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.profint.catalogue.Catalogue;
import org.profint.house.Problem;
import org.profint.people.Person;

/** All teams' shared answers to one prompt on one screen, for who facilitates their run. Three statements. */
@ApplicationScoped
@Transactional
public class Comparing {

    private LedRuns runs;
    private Answers answers;
    private Syntheses syntheses;
    private Catalogue catalogue;

    protected Comparing() {}

    @Inject
    Comparing(LedRuns runs, Answers answers, Syntheses syntheses, Catalogue catalogue) {
        this.runs = runs;
        this.answers = answers;
        this.syntheses = syntheses;
        this.catalogue = catalogue;
    }

    /**
     * @param promptId of the run's module
     * @throws Problem.NotFound for who does not facilitate the run, and for a prompt of another module
     */
    public CompareView of(Person person, String runId, String promptId) {
        LedRun run = runs.run(person, runId);
        String module = catalogue
                .moduleOf(catalogue.stepAsking(promptId == null ? "" : promptId).id())
                .id();
        if (!module.equals(run.moduleId())) {
            throw new Problem.NotFound("prompt", promptId);
        }
        List<Answers.Shared> all = answers.of(runId, promptId);
        Set<String> picked = syntheses.of(runId).stream()
                .filter(SynthesisLine::isSentence)
                .map(SynthesisLine::origin)
                .collect(Collectors.toSet());
        return new CompareView(
                run.id(),
                run.moduleId(),
                run.closedAt() == null,
                run.nameless(),
                run.teams().stream().map(team -> column(run, team, all, picked)).toList());
    }

    private static CompareView.Column column(
            LedRun run, LedRun.LedTeam team, List<Answers.Shared> all, Set<String> picked) {
        return new CompareView.Column(
                team.id(),
                team.name(),
                all.stream()
                        .filter(each -> each.teamId().equals(team.id()))
                        .map(each -> said(run, each, picked))
                        .toList());
    }

    private static CompareView.Said said(LedRun run, Answers.Shared post, Set<String> picked) {
        List<String> sentences = Sentences.of(post.text(), post.language());
        return new CompareView.Said(
                post.id(),
                post.version(),
                run.nameless() || post.former() ? null : post.author(),
                post.language(),
                post.writtenAt(),
                IntStream.range(0, sentences.size())
                        .mapToObj(at -> new CompareView.Sentence(
                                at,
                                sentences.get(at),
                                picked.contains(SynthesisLine.origin(post.id(), sentences.get(at)))))
                        .toList());
    }
}
