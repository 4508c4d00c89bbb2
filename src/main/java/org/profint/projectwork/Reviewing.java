package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Reviews what was handed in. Whoever facilitates the run decides; in a run that nobody facilitates, the managers of the
 * organisation that the team belongs to do. Others who were asked say what they think. Nobody reviews their own team.
 */
@ApplicationScoped
@Transactional
public class Reviewing {

    private ProjectRows rows;
    private ReviewRows reviews;
    private Held held;
    private Objecting objecting;
    private LookingAgain looking;
    private Rubric rubric;
    private ProjectLetters letters;
    private Event<ProjectValidated> validated;
    private Clock clock;

    protected Reviewing() {}

    @Inject
    Reviewing(
            ProjectRows rows,
            ReviewRows reviews,
            Held held,
            Objecting objecting,
            LookingAgain looking,
            Rubric rubric,
            ProjectLetters letters,
            Event<ProjectValidated> validated,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.held = held;
        this.objecting = objecting;
        this.looking = looking;
        this.rubric = rubric;
        this.letters = letters;
        this.validated = validated;
        this.clock = clock;
    }

    /** What waits for somebody: first what they decide about, then what they were asked to read. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<QueueLine> queue(Person person) {
        return reviews.queue(person);
    }

    /** How many sheets wait in runs that somebody facilitates. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int led(Person person) {
        return reviews.led(person);
    }

    /**
     * Keeps what somebody writes; nobody else reads it yet. What they have sent stays as it is.
     *
     * @param seen the number of the hand-in that they have read
     * @throws Problem.NotFound for who has nothing to do with the project
     * @throws Problem.Invalid with field {@code review} for a sheet of their own team, where nothing is handed in, where it is
     *     another hand-in than they have read, and where they have sent it
     */
    public void save(Person person, String projectId, SheetKind kind, int seen, NewReview wanted) {
        Sight sight = reviewer(person, projectId);
        unsent(person, sight, kind, seen, wanted);
    }

    /**
     * Sends an opinion to the team; it stays as it is. The same refusals as {@link #save}.
     *
     * @throws Problem.NotFound also for who decides: they say it with their decision
     */
    public void send(Person person, String projectId, SheetKind kind, int seen, NewReview wanted) {
        Sight sight = reviewer(person, projectId);
        if (sight.decides()) {
            throw new Problem.NotFound("opinion", projectId);
        }
        unsent(person, sight, kind, seen, wanted).send(null, clock.instant());
    }

    private Review unsent(Person person, Sight sight, SheetKind kind, int seen, NewReview wanted) {
        HandIn handIn = handedIn(held.of(sight), kind, seen);
        if (reviews.of(handIn.id(), person.id()).filter(Review::isSent).isPresent()) {
            throw new Problem.Invalid("review", "projectwork.review.sent");
        }
        return written(person, sight, handIn, kind, wanted);
    }

    /**
     * Returns or validates. Of two who decide at the same moment the first one does.
     *
     * @throws Problem.NotFound for who does not decide
     * @throws Problem.Invalid as {@link #save}; with field {@code protects} when somebody can be recognised, or it was not
     *     looked at; with {@code decision} while people of the team may still object; with {@code text} when it is returned
     *     without a word
     */
    public void decide(Person person, String projectId, SheetKind kind, int seen, NewReview wanted, Verdict verdict) {
        Sight sight = reviewer(person, projectId);
        if (!sight.decides()) {
            throw new Problem.NotFound("project", projectId);
        }
        Project project = held.of(sight);
        HandIn handIn = handedIn(project, kind, seen);
        check(project, handIn, wanted, verdict);
        Instant now = clock.instant();
        written(person, sight, handIn, kind, wanted).send(verdict, now);
        handIn.decide(now);
        if (verdict == Verdict.VALIDATE) {
            validate(project, kind, now);
        } else {
            project.giveBack(kind, now);
        }
        letters.decided(project, kind, verdict);
    }

    private void validate(Project project, SheetKind kind, Instant now) {
        project.validate(kind, now);
        if (kind == SheetKind.FOLLOW_UP) {
            looking.schedule(project);
        }
        rows.flush();
        validated.fire(new ProjectValidated(project.id(), kind, now));
    }

    private void check(Project project, HandIn handIn, NewReview wanted, Verdict verdict) {
        if (verdict == Verdict.VALIDATE && !Boolean.TRUE.equals(wanted.protects())) {
            throw new Problem.Invalid("protects", "projectwork.review.protects.blocks");
        }
        if (verdict == Verdict.VALIDATE && !objecting.waitedFor(project, handIn).isEmpty()) {
            throw new Problem.Invalid("decision", "projectwork.review.may-object");
        }
        boolean silent = wanted.text().isBlank() && sound(wanted.comments()).isEmpty();
        if (verdict == Verdict.RETURN && silent) {
            throw new Problem.Invalid("text", "projectwork.review.text.missing");
        }
    }

    private Sight reviewer(Person person, String projectId) {
        Sight sight = rows.sight(person, projectId);
        boolean asked = sight.decides() || sight.reader() || sight.peer();
        if (asked && sight.isOwn()) {
            throw new Problem.Invalid("review", "projectwork.review.own-team");
        }
        if (!asked) {
            throw new Problem.NotFound("project", projectId);
        }
        return sight;
    }

    private HandIn handedIn(Project project, SheetKind kind, int seen) {
        if (project.stage(kind) != Stage.HANDED_IN) {
            throw new Problem.Invalid("review", "projectwork.review.nothing");
        }
        return held.seen(project, kind, seen, new Problem.Invalid("review", "projectwork.review.changed"));
    }

    private Review written(Person person, Sight sight, HandIn handIn, SheetKind kind, NewReview wanted) {
        ReviewPart part = part(sight);
        NewReview sound = sound(sight, kind, wanted, part);
        Review review = reviews.of(handIn.id(), person.id()).orElseGet(() -> {
            Review begun = new Review(handIn.id(), part, person.id(), clock.instant());
            reviews.add(begun);
            rows.flush();
            return begun;
        });
        review.write(part, sound.protects(), sound.text());
        reviews.replace(review, sound);
        return review;
    }

    static ReviewPart part(Sight sight) {
        return sight.decides() ? ReviewPart.DECIDES : sight.reader() ? ReviewPart.SECOND : ReviewPart.PEER;
    }

    /** Peers comment, and nothing else. */
    private NewReview sound(Sight sight, SheetKind kind, NewReview wanted, ReviewPart part) {
        String text = Sayings.sound(wanted.text(), "text", LookingAgain.LONGEST);
        Map<String, String> comments = sound(wanted.comments());
        if (part == ReviewPart.PEER) {
            return NewReview.comments(comments, text);
        }
        Set<String> words =
                rubric.levels(Language.FR).stream().map(Rubric.Level::id).collect(Collectors.toSet());
        Set<String> criteria = rubric.of(kind, sight.moduleId(), Language.FR).stream()
                .map(Rubric.Criterion::id)
                .collect(Collectors.toSet());
        Map<String, String> levels = wanted.levels().entrySet().stream()
                .filter(each -> criteria.contains(each.getKey()) && words.contains(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> notes = new java.util.HashMap<>(sound(wanted.notes()));
        notes.keySet().retainAll(criteria);
        return new NewReview(levels, notes, comments, wanted.protects(), text);
    }

    private static Map<String, String> sound(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .filter(each ->
                        org.profint.worksheet.Cell.LONGEST_KEY >= each.getKey().length())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Sayings.sound(each.getValue(), "c." + each.getKey(), Sayings.LONGEST)));
    }
}
