package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.organisation.Choice;
import org.profint.organisation.Neighbours;
import org.profint.organisation.Teaming;
import org.profint.people.Person;

/**
 * Typing in what was filled on paper. The day of the paper is kept beside the day of the typing. Whoever facilitates a run
 * types for its teams, in sheets that these have opened for the run: whoever types reads.
 */
@ApplicationScoped
@Transactional
public class TypingIn {

    /** A paper older than this was filled before there was such a tool. */
    static final int OLDEST_YEARS = 5;

    private Sheeting sheeting;
    private Worksheets worksheets;
    private Neighbours neighbours;
    private Teaming teaming;
    private Clock clock;

    protected TypingIn() {}

    @Inject
    TypingIn(Sheeting sheeting, Worksheets worksheets, Neighbours neighbours, Teaming teaming, Clock clock) {
        this.sheeting = sheeting;
        this.worksheets = worksheets;
        this.neighbours = neighbours;
        this.teaming = teaming;
        this.clock = clock;
    }

    /** Teams for which this person types: their own, and those in runs that they facilitate. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Choice> teams(Person person) {
        return Stream.concat(
                        teaming.mine(person).stream()
                                .filter(each -> each.archivedAt() == null)
                                .map(each -> new Choice(each.id(), each.name())),
                        neighbours.facilitated(person).stream())
                .distinct()
                .toList();
    }

    /**
     * The sheet of a team to type in; it is begun when there is none.
     *
     * @param filledOn as a date field sends it, 2027-01-15
     * @return its id
     * @throws Problem.Invalid when the day is none, or cannot be; or when the team has not opened its sheet
     * @throws Problem.NotFound when the team is not one of {@link #teams}
     */
    public String begin(Person person, String toolId, String teamId, String filledOn, Language language) {
        day(filledOn);
        if (facilitated(person).contains(teamId)
                && teaming.mine(person).stream().noneMatch(each -> each.id().equals(teamId))) {
            return sheeting.beginFor(person, toolId, teamId, language);
        }
        if (teamId.isEmpty()) {
            throw new Problem.Invalid("team", "worksheet.paper.team-missing");
        }
        return sheeting.begin(person, toolId, teamId, language);
    }

    /** @throws Problem.NotFound when this person does not type in this sheet */
    @Transactional(Transactional.TxType.REQUIRED)
    public SheetState state(Person person, String worksheetId) {
        worksheets.tool(new Hand(person, null, facilitated(person)), worksheetId);
        return sheeting.state(person, worksheetId);
    }

    private List<String> facilitated(Person person) {
        return neighbours.facilitated(person).stream().map(Choice::value).toList();
    }

    /** @throws Problem.Invalid when the day is none, or cannot be */
    @Transactional(Transactional.TxType.SUPPORTS)
    public LocalDate day(String filledOn) {
        String wrong = wrongWith(filledOn);
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid("on", wrong);
        }
        return LocalDate.parse(filledOn.strip());
    }

    /** Why this is no day on which a paper can have been filled, as the key of a text; empty for one that is. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String wrongWith(String filledOn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
        LocalDate day;
        try {
            day = LocalDate.parse(filledOn == null ? "" : filledOn.strip());
        } catch (DateTimeException none) {
            return "worksheet.paper.day-missing";
        }
        return day.isAfter(today)
                ? "worksheet.paper.future"
                : day.isBefore(today.minusYears(OLDEST_YEARS)) ? "worksheet.paper.too-old" : "";
    }

    /** The hand that types in a paper of this day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Hand hand(Person person, String filledOn) {
        return new Hand(person, day(filledOn), facilitated(person));
    }
}
