package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.profint.catalogue.Catalogue;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.facilitation.session.Course;
import org.profint.house.Language;
import org.profint.people.Person;

/** Reads a session while it takes place, for whoever sits there and for its walls. */
@ApplicationScoped
@Transactional
public class Watching {

    private LiveSessions live;
    private Course course;
    private Catalogue catalogue;
    private Clock clock;

    protected Watching() {}

    @Inject
    Watching(LiveSessions live, Course course, Catalogue catalogue, Clock clock) {
        this.live = live;
        this.course = course;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Four statements.
     *
     * @throws org.profint.house.Problem.NotFound for who is in none of its teams now and does not facilitate its run
     */
    public LiveView of(Person person, String sessionId, Language language) {
        return view(live.seat(person, sessionId), language, true);
    }

    /** The same for a wall: in the language of the session, without the parking lot. */
    LiveView onWall(LiveSeat seat) {
        return view(seat, seat.language(), false);
    }

    private LiveView view(LiveSeat seat, Language language, boolean parking) {
        Optional<LiveSession> session = live.find(seat.sessionId());
        List<Course.Stop> stops = course.of(seat.sessionId(), language);
        List<LivePoint> points = parking ? live.points(seat.sessionId()) : List.of();
        return new LiveView(
                seat.sessionId(),
                seat.runId(),
                seat.title(),
                seat.language().getTag(),
                seat.heldOn(),
                seat.leads(),
                seat.facilitator(),
                seat.facilitated(),
                seat.closed(),
                seat.ownTeam(),
                seat.teams().stream()
                        .map(each -> new LiveView.TeamName(each.id(), each.name()))
                        .toList(),
                session.map(each -> LiveState.of(each, points, clock.instant())).orElse(null),
                stops,
                session.map(each -> here(each.spot(), stops, language)).orElse(null),
                stops.stream()
                        .flatMap(each -> asked(each, language).stream())
                        .distinct()
                        .toList());
    }

    private LiveView.Here here(Spot spot, List<Course.Stop> stops, Language language) {
        for (int at = 0; at < stops.size(); at++) {
            Course.Stop stop = stops.get(at);
            if (stop.id().equals(spot.itemId())) {
                List<LiveView.Asked> asked = asked(stop, language);
                List<String> ids = asked.stream().map(LiveView.Asked::id).toList();
                int question = ids.indexOf(spot.promptId());
                return new LiveView.Here(
                        stop,
                        at + 1,
                        stops.size(),
                        question + 1,
                        ids.size(),
                        question < 0 ? null : asked.get(question));
            }
        }
        return null;
    }

    private List<LiveView.Asked> asked(Course.Stop stop, Language language) {
        return step(stop)
                .map(each -> each.in(language))
                .map(step -> step.spec().prompts().stream()
                        .map(each -> new LiveView.Asked(each.id(), step.text(each.id()), step.lang()))
                        .toList())
                .orElse(List.of());
    }

    /** Questions are asked once, with the step as a whole: parts of its tool have their own form. */
    private Optional<org.profint.content.Item<StepSpec>> step(Course.Stop stop) {
        return stop.stepId() == null || stop.partId() != null
                ? Optional.empty()
                : catalogue.content().find(StepSpec.class, stop.stepId());
    }

    /** All spots of a session, in order. */
    Route route(String sessionId) {
        List<Route.Stop> stops = new ArrayList<>();
        for (Course.Stop each : course.of(sessionId, Language.FR)) {
            List<String> prompts = step(each)
                    .map(step -> step.spec().prompts().stream()
                            .map(StepSpec.Prompt::id)
                            .toList())
                    .orElse(List.of());
            stops.add(new Route.Stop(each.id(), prompts));
        }
        return Route.of(stops);
    }

    Optional<Course.Stop> stop(String sessionId, String itemId) {
        return course.of(sessionId, Language.FR).stream()
                .filter(each -> Objects.equals(each.id(), itemId))
                .findFirst();
    }

    /** The step as one reads it, for the page of a line. */
    public Optional<Shown<StepSpec>> step(String stepId, Language language) {
        return stepId == null
                ? Optional.empty()
                : catalogue.content().find(StepSpec.class, stepId).map(each -> each.in(language));
    }
}
