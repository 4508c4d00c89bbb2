package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;
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
    private Origins origins;
    private Instance<Openings> openings;
    private Contacts contacts;
    private Clock clock;

    protected Sheeting() {}

    @Inject
    Sheeting(
            Worksheets worksheets,
            Tools tools,
            Origins origins,
            @Any Instance<Openings> openings,
            Contacts contacts,
            Clock clock) {
        this.worksheets = worksheets;
        this.tools = tools;
        this.origins = origins;
        this.openings = openings;
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
        return there.map(Worksheet::id).orElseGet(() -> add(person, toolId, own ? null : teamId, title, language));
    }

    /** One more of a tool for a team that has one already and needs another: the caller knows what for. */
    public String beginAnother(Person person, String toolId, String teamId, Language language) {
        tools.checkBegin(person, toolId);
        worksheets.holdTeam(person, teamId);
        return add(person, toolId, teamId, tools.shown(toolId, language).brief(), language);
    }

    private String add(Person person, String toolId, String teamId, String title, Language language) {
        Worksheet begun = new Worksheet(toolId, teamId, title, language, person.id(), clock.instant());
        worksheets.add(begun);
        return begun.id();
    }

    /**
     * The sheet of a tool that a team, or this person alone, writes in now, whichever its version; begun when there is none.
     *
     * @param teamId null or empty for one of one's own
     * @throws Problem.NotFound when there is no such tool, or this person is not in the team
     */
    public String current(Person person, String toolId, String teamId, Language language) {
        boolean own = teamId == null || teamId.isEmpty();
        if (own) {
            worksheets.holdPerson(person);
        }
        Optional<Worksheet> there = own ? worksheets.ofOwner(person, tools.everyVersion(toolId)) : Optional.empty();
        return there.map(Worksheet::id).orElseGet(() -> begin(person, toolId, teamId, language));
    }

    /**
     * Begins a sheet of a tool that repeats rows of another one, on a sheet of that one: for the same people. They have one
     * of it: a second one is the first again.
     *
     * @return its id
     * @throws Problem.NotFound when there is no such tool, or the other sheet is not theirs
     * @throws Problem.Invalid with field {@code on} when the other sheet has no such rows
     */
    public String beginOn(Person person, String toolId, String originId, Language language) {
        // Whoever begins one on it at this moment, or takes it back for themselves, is waited for.
        worksheets.holdSheet(originId);
        Worksheet origin = worksheets.one(person, originId);
        tools.checkOffered(person, toolId);
        if (!tools.standsOn(toolId, origin.toolId())) {
            throw new Problem.Invalid("on", "worksheet.begin.other-origin");
        }
        if (origin.teamId() != null) {
            worksheets.holdTeam(person, origin.teamId());
        }
        return worksheets
                .onOrigin(origin.id(), tools.everyVersion(toolId))
                .map(Worksheet::id)
                .orElseGet(() -> {
                    String title = tools.shown(toolId, language).brief();
                    Worksheet begun = new Worksheet(
                                    toolId, origin.teamId(), title, language, person.id(), clock.instant())
                            .on(origin.id());
                    worksheets.add(begun);
                    return begun.id();
                });
    }

    /**
     * Begins the sheet of a team that one types a paper in for, or finds it; the caller has seen that they may.
     *
     * @throws Problem.Invalid when the team has one that it has not opened for its runs
     */
    String beginFor(Person person, String toolId, String teamId, Language language) {
        tools.checkBegin(person, toolId);
        if (!worksheets.hold(teamId)) {
            throw new Problem.NotFound("team", teamId);
        }
        Optional<Worksheet> there = worksheets.ofTeam(teamId, tools.everyVersion(toolId));
        if (there.filter(each -> each.visibility() == Visibility.TEAM).isPresent()) {
            throw new Problem.Invalid("team", "worksheet.paper.not-open");
        }
        return there.map(Worksheet::id).orElseGet(() -> {
            String title = tools.shown(toolId, language).brief();
            Worksheet begun = new Worksheet(toolId, teamId, title, language, person.id(), clock.instant()).openForRun();
            worksheets.add(begun);
            return begun.id();
        });
    }

    /** Sheets that this person writes in, newest first; those that were put away among them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<WorksheetView> mine(Person person) {
        return worksheets.of(person);
    }

    /**
     * A sheet with all that stands in it, for those who write in it; for others as far as it is open to them.
     *
     * @throws Problem.NotFound when there is no such sheet, or it is closed to them
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public SheetState state(Person person, String id) {
        return worksheets.find(person, id).map(this::whole).orElseGet(() -> opened(person, id));
    }

    /** The sheet itself, for those who write in it only. */
    @Transactional(Transactional.TxType.REQUIRED)
    public WorksheetView written(Person person, String id) {
        Worksheet worksheet = worksheets.one(person, id);
        return worksheet.view(worksheets.teamName(worksheet.teamId()));
    }

    private SheetState whole(Worksheet worksheet) {
        List<FieldState> fields = worksheets.fields(worksheet.id());
        Set<String> writers = Stream.concat(fields.stream().map(FieldState::by), Stream.ofNullable(worksheet.paperBy()))
                .collect(Collectors.toSet());
        Map<String, String> names =
                contacts.of(writers).values().stream().collect(Collectors.toMap(Contact::accountId, Contact::name));
        String team = worksheets.teamName(worksheet.teamId());
        Filled rows = worksheet.originId() == null
                ? Filled.NOTHING
                : origins.rows(worksheet, tools.spec(worksheet.toolId()), fields, null);
        return new SheetState(worksheet.view(team), worksheet.lastChange(), fields, names, rows, null);
    }

    private SheetState opened(Person person, String id) {
        Opening opening = openings.stream()
                .flatMap(each -> each.of(person, id).stream())
                // Several rooms may open it: the one that lets them do most.
                .max(Comparator.comparing(Opening::types).thenComparing(Opening::live))
                .orElseThrow(() -> new Problem.NotFound("worksheet", id));
        return read(worksheets.byId(id).orElseThrow(() -> new Problem.NotFound("worksheet", id)), opening);
    }

    /**
     * A sheet as others would read it, for those who write in it.
     *
     * @throws Problem.NotFound when there is no such sheet, or it is not theirs
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public SheetState asRead(Person person, String id, Opening opening) {
        return read(worksheets.one(person, id), opening);
    }

    /** The last change of the sheet that one's own stands on; 0 for none. */
    @Transactional(Transactional.TxType.REQUIRED)
    public int originChange(Person person, String id) {
        return origins.of(worksheets.one(person, id)).map(Worksheet::lastChange).orElse(0);
    }

    private SheetState read(Worksheet worksheet, Opening opening) {
        String id = worksheet.id();
        ToolSpec tool = tools.spec(opening.live() ? worksheet.toolId() : opening.toolId());
        List<FieldState> fields = opening.live() ? worksheets.fields(id) : worksheets.fieldsAt(id, opening.change());
        Filled rows = origins.rows(worksheet, tool, fields, opening.live() ? null : opening.originChange());
        WorksheetView view = worksheet.view(opening.teamName());
        return new SheetState(
                opening.live() ? view.opened() : view.published(opening),
                opening.live() ? worksheet.lastChange() : opening.change(),
                Readable.of(tool, fields, rows),
                Map.of(),
                rows,
                opening);
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
