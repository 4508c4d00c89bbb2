package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;

/** Beginning worksheets, finding them again, giving them a name, putting them away. */
@ApplicationScoped
@Transactional
public class Sheeting {

    static final int LONGEST_TITLE = 200;

    private Worksheets worksheets;
    private Tools tools;
    private Contacts contacts;
    private Clock clock;

    protected Sheeting() {}

    @Inject
    Sheeting(Worksheets worksheets, Tools tools, Contacts contacts, Clock clock) {
        this.worksheets = worksheets;
        this.tools = tools;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Begins a worksheet. A team has one of a tool, whichever its version: a second one is the first again.
     *
     * @param teamId null or empty for a sheet of one's own
     * @return its id
     * @throws Problem.NotFound when there is no such tool, or this person is not in the team
     */
    public String begin(Person person, String toolId, String teamId, Language language) {
        boolean own = teamId == null || teamId.isEmpty();
        tools.checkBegin(person, toolId);
        String title = tools.shown(toolId, language).brief();
        if (!own) {
            worksheets.holdTeam(person, teamId);
        }
        Optional<Worksheet> there = own ? Optional.empty() : worksheets.ofTeam(teamId, tools.everyVersion(toolId));
        return there.map(Worksheet::id).orElseGet(() -> {
            Worksheet begun = new Worksheet(toolId, own ? null : teamId, title, language, person.id(), clock.instant());
            worksheets.add(begun);
            return begun.id();
        });
    }

    /**
     * The sheet of a tool that a team, or this person alone, writes in now, whichever its version; begun when there is none.
     *
     * @param teamId null or empty for one of one's own
     * @throws Problem.NotFound when there is no such tool, or this person is not in the team
     */
    public String current(Person person, String toolId, String teamId, Language language) {
        boolean own = teamId == null || teamId.isEmpty();
        Optional<Worksheet> there = own ? worksheets.ofOwner(person, tools.everyVersion(toolId)) : Optional.empty();
        return there.map(Worksheet::id).orElseGet(() -> begin(person, toolId, teamId, language));
    }

    /** Sheets that this person writes in, newest first; those that were put away among them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<WorksheetView> mine(Person person) {
        return worksheets.of(person);
    }

    /** @throws Problem.NotFound when there is no such sheet, or it is not theirs */
    @Transactional(Transactional.TxType.REQUIRED)
    public SheetState state(Person person, String id) {
        Worksheet worksheet = worksheets.one(person, id);
        List<FieldState> fields = worksheets.fields(worksheet.id());
        Set<String> writers = fields.stream().map(FieldState::by).collect(Collectors.toSet());
        Map<String, String> names =
                contacts.of(writers).values().stream().collect(Collectors.toMap(Contact::accountId, Contact::name));
        String team = worksheets.teamName(worksheet.teamId());
        return new SheetState(worksheet.view(team), worksheet.lastChange(), fields, names);
    }

    /** @throws Problem.Invalid when the title is missing or too long */
    public void rename(Person person, String id, String title) {
        String line = SentText.line(title, LONGEST_TITLE)
                .orElseThrow(() -> new Problem.Invalid("title", "worksheet.title.missing"));
        worksheets.one(person, id).rename(line);
    }

    /** Puts a sheet away: it can be read, and brought back. */
    public void archive(Person person, String id) {
        worksheets.one(person, id).archive(clock.instant());
    }

    public void reopen(Person person, String id) {
        worksheets.one(person, id).reopen();
    }
}
