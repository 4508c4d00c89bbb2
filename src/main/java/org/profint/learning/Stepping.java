package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.people.Person;

/** Reading a step. At most three statements after the one for the sign-in: standing, answers, the place kept. */
@ApplicationScoped
public class Stepping {

    private Enrolments enrolments;
    private Standings standings;
    private Enrolling enrolling;
    private Answers answers;
    private Catalogue catalogue;
    private Browsing browsing;
    private Clock clock;

    protected Stepping() {}

    @Inject
    Stepping(
            Enrolments enrolments,
            Standings standings,
            Enrolling enrolling,
            Answers answers,
            Catalogue catalogue,
            Browsing browsing,
            Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.enrolling = enrolling;
        this.answers = answers;
        this.catalogue = catalogue;
        this.browsing = browsing;
        this.clock = clock;
    }

    /**
     * Opens a step and keeps the place.
     *
     * @param person nobody for a visitor, who reads but answers nothing
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public StepView open(Optional<Person> person, String stepId, Language language) {
        Item<ModuleSpec> module = catalogue.moduleOf(stepId == null ? "" : stepId);
        Optional<Standing> standing = person.flatMap(each -> standing(each, module, stepId));
        Enrolling.Following following =
                standing.flatMap(each -> enrolling.following(each, language)).orElse(null);
        ProgressView progress = following == null
                ? ProgressView.of(steps(module, language), Path.alone(Plan.NOTHING, Map.of()))
                : following.progress();
        int at = module.spec().steps().indexOf(stepId);
        ProgressView.StepState state = progress.steps().get(at);
        List<StepView.Question> questions = questions(state.step(), standing);
        standing.filter(each -> !stepId.equals(each.lastStepId()))
                .ifPresent(each -> enrolments.visited(each.id(), stepId, clock.instant()));
        return new StepView(
                browsing.card(module, language),
                browsing.domain(module.spec().domain(), language),
                following,
                state,
                progress.steps().size(),
                neighbour(progress, at - 1, language),
                neighbour(progress, at + 1, language),
                studied(state.step(), language),
                commentsOpen(state, standing, questions),
                questions,
                standing.flatMap(each -> TeamBox.of(each, state, person.get())).orElse(null));
    }

    /** With the people of the team where the step may be the team's: only there does the page name them. */
    private Optional<Standing> standing(Person person, Item<ModuleSpec> module, String stepId) {
        return catalogue.get(StepSpec.class, stepId).spec().whose() == StepSpec.Whose.TEAM
                ? standings.withMates(person.id(), module.id())
                : standings.of(person.id(), module.id());
    }

    private List<Shown<StepSpec>> steps(Item<ModuleSpec> module, Language language) {
        return catalogue.steps(module.spec()).stream()
                .map(step -> step.in(language))
                .toList();
    }

    private Card neighbour(ProgressView progress, int at, Language language) {
        boolean inside = at >= 0 && at < progress.steps().size();
        return inside ? browsing.card(progress.steps().get(at).step().item(), language) : null;
    }

    private Shown<CaseSpec> studied(Shown<StepSpec> step, Language language) {
        String id = step.spec().caseId();
        return id == null ? null : catalogue.get(CaseSpec.class, id).in(language);
    }

    private List<StepView.Question> questions(Shown<StepSpec> step, Optional<Standing> standing) {
        List<StepSpec.Prompt> prompts = step.spec().prompts();
        List<String> ids = prompts.stream().map(StepSpec.Prompt::id).toList();
        Map<String, AnswerView> given = standing.map(each -> answers.to(ids, each.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(AnswerView::promptId, Function.identity()));
        return IntStream.range(0, prompts.size())
                .mapToObj(at -> new StepView.Question(
                        at + 1,
                        prompts.get(at),
                        step.text(ids.get(at)),
                        step.text(ids.get(at) + "-help"),
                        given.getOrDefault(ids.get(at), AnswerView.none(ids.get(at)))))
                .toList();
    }

    /** Case first, model after: the comments wait until the learner has thought, or says not to wait. */
    private static boolean commentsOpen(
            ProgressView.StepState state, Optional<Standing> standing, List<StepView.Question> questions) {
        boolean asked = standing.filter(each ->
                        each.commentsShown().contains(state.step().spec().caseId()))
                .isPresent();
        return state.isDone()
                || asked
                || questions.stream().anyMatch(each -> !each.answer().isBlank());
    }
}
