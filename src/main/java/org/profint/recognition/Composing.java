package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.profint.facilitation.Hours;
import org.profint.facilitation.attendance.AttendedView;
import org.profint.facilitation.session.Mode;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Texts;
import org.profint.learning.FollowedView;
import org.profint.learning.FollowedView.StepFact;
import org.profint.recognition.badge.Course;

/** Writes down what an attestation says. */
@ApplicationScoped
class Composing {

    private static final int MOST_SESSIONS = 20;

    private Describing describing;
    private Texts texts;
    private Hours hours;

    protected Composing() {}

    @Inject
    Composing(Describing describing, Texts texts, Hours hours) {
        this.describing = describing;
        this.texts = texts;
        this.hours = hours;
    }

    /** With a team: what the team delivered with their part, and what they did besides. Alone: all that they did. */
    public Facts facts(
            Course course, FollowedView followed, List<AttendedView> attended, String holder, boolean project) {
        boolean team = course.way() == Way.TEAM;
        boolean room = attended.stream().anyMatch(each -> each.mode() != Mode.ONLINE);
        List<StepFact> done = followed.steps().stream().filter(StepFact::done).toList();
        List<Facts.Step> steps = done.stream()
                .map(each -> describing.step(each.id(), team && each.withTeam(), room, course.language()))
                .toList();
        Instant last =
                done.stream().map(StepFact::doneAt).max(Instant::compareTo).orElse(followed.startedAt());
        Instant first =
                done.stream().map(StepFact::doneAt).min(Instant::compareTo).orElse(followed.startedAt());
        return new Facts(
                course.moduleId(),
                course.title(),
                course.way(),
                team ? followed.team().name() : null,
                holder,
                course.language().getTag(),
                day(first.isBefore(followed.startedAt()) ? first : followed.startedAt()),
                day(last),
                steps.stream().mapToInt(Facts.Step::minutes).sum(),
                steps,
                team ? sessions(attended) : List.of(),
                course.competences(),
                team && project);
    }

    private static List<Facts.Session> sessions(List<AttendedView> attended) {
        return attended.stream()
                .limit(MOST_SESSIONS)
                .map(each -> new Facts.Session(each.heldOn(), each.title(), each.planned()))
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Place.ZONE);
    }

    /** The same in one text, for a badge: what was done, how, and the hours that were planned for it. */
    public String summary(Facts facts) {
        Language language = Language.of(facts.language()).orElseThrow();
        String how = facts.team() == null
                ? texts.text(language, facts.way().textKey())
                : texts.text(language, "recognition.sheet.team", facts.team());
        String steps = facts.steps().stream().map(Facts.Step::title).collect(Collectors.joining(" · "));
        String planned = texts.text(language, "recognition.sheet.hours", hours.of(facts.minutes(), language));
        return how + ". " + steps + ". " + planned;
    }
}
