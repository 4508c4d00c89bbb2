package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.profint.discussion.Discussing;
import org.profint.discussion.Saying;
import org.profint.discussion.Spoken;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.people.Person;

/** One device writes down what the group, or all who are present, have said: in the room, or from paper afterwards. */
@ApplicationScoped
public class Recording {

    private LiveSessions live;
    private Discussing discussing;
    private Clock clock;

    protected Recording() {}

    @Inject
    Recording(LiveSessions live, Discussing discussing, Clock clock) {
        this.live = live;
        this.discussing = discussing;
        this.clock = clock;
    }

    /**
     * Into the same thread as what people say for themselves.
     *
     * @param saidOn the day on which it was said; empty for today
     * @return the id of the post
     * @throws Problem.Invalid with field {@code said-on} for a day that is none, or has not come yet
     * @throws Problem.NotFound for a team that does not come to the session
     */
    public String record(
            Person person,
            String sessionId,
            String teamId,
            String promptId,
            String operationId,
            String text,
            Spoken.Whom whom,
            String saidOn,
            Language language) {
        LiveSeat seat = live.seat(person, sessionId);
        seat.checkOpen();
        if (!seat.teamIds().contains(teamId)) {
            throw new Problem.NotFound("team", teamId);
        }
        Spoken spoken = new Spoken(whom, sessionId, live.present(sessionId), day(saidOn));
        return discussing.sayFor(
                person, seat.runId(), teamId, promptId, operationId, Saying.of(text), language, spoken);
    }

    private LocalDate day(String saidOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
        if (saidOn == null || saidOn.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(saidOn.strip());
            if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
                throw new Problem.Invalid("said-on", "facilitation.live.said-on.wrong");
            }
            return day.equals(today) ? null : day;
        } catch (DateTimeParseException noDay) {
            throw new Problem.Invalid("said-on", "facilitation.live.said-on.wrong");
        }
    }
}
