package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.profint.discussion.ideas.Board;
import org.profint.discussion.ideas.BoardView;
import org.profint.discussion.ideas.IdeaView;
import org.profint.discussion.ideas.Sort;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.FieldState;
import org.profint.worksheet.Filling;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

/** The chosen idea goes on into the team's WT1 worksheet: for who is in the team. */
@ApplicationScoped
public class Carrying {

    static final String TOOL = "wt1";

    /** What the tool is for: the first thing that a team writes in its own words. */
    static final String FIELD = "wt1-purpose";

    private Board board;
    private Sheeting sheeting;
    private Filling filling;
    private Tools tools;
    private ProjectOrigins origins;
    private Launching launching;
    private Projects projects;
    private Clock clock;

    protected Carrying() {}

    @Inject
    Carrying(
            Board board,
            Sheeting sheeting,
            Filling filling,
            Tools tools,
            ProjectOrigins origins,
            Launching launching,
            Projects projects,
            Clock clock) {
        this.board = board;
        this.sheeting = sheeting;
        this.filling = filling;
        this.tools = tools;
        this.origins = origins;
        this.launching = launching;
        this.projects = projects;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who has no seat there, and while nothing is chosen that they may read */
    public StartView look(Person person, String runId, String teamId) {
        BoardView view = board.of(person, runId, teamId, Sort.NEWEST);
        IdeaView idea = chosen(view, runId);
        return new StartView(
                view,
                idea,
                view.member() && !view.closed(),
                sheet(person, runId, teamId).orElse(null));
    }

    private static IdeaView chosen(BoardView view, String runId) {
        return view.ideas().stream()
                .filter(IdeaView::chosen)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("idea", runId));
    }

    /** The WT1 of the project; before it has begun, the one that the team writes in now. */
    private Optional<String> sheet(Person person, String runId, String teamId) {
        var versions = tools.everyVersion(TOOL);
        return projects.ofTeam(person, runId, teamId)
                .filter(ProjectView::member)
                .map(ProjectView::planId)
                .or(() -> sheeting.mine(person).stream()
                        .filter(each -> teamId.equals(each.teamId()) && each.open() && versions.contains(each.toolId()))
                        .map(org.profint.worksheet.WorksheetView::id)
                        .filter(launching::isFree)
                        .findFirst());
    }

    /**
     * Begins the team's WT1, or finds it; the words of the idea go where nothing was ever written.
     *
     * @return the id of the sheet
     * @throws Problem.NotFound for who is not in the team, and while nothing is chosen
     */
    public String begin(Person person, String runId, String teamId, Language language) {
        StartView start = look(person, runId, teamId);
        if (!start.may()) {
            throw new Problem.NotFound("idea", runId);
        }
        String project = launching.begin(person, runId, teamId, language);
        String sheet = projects.of(person, project).planId();
        write(person, sheet, start.idea());
        origins.add(sheet, new ProjectOrigin(sheet, start.idea().id(), runId, teamId, person.id(), clock.instant()));
        return sheet;
    }

    private void write(Person person, String sheet, IdeaView idea) {
        SheetState state = sheeting.state(person, sheet);
        boolean there = tools.spec(state.sheet().toolId())
                .questions()
                .anyMatch(each -> each.id().equals(FIELD));
        boolean written = state.fields().stream().map(FieldState::key).anyMatch(FIELD::equals);
        if (!there || written) {
            return;
        }
        try {
            filling.save(person, sheet, FIELD, Ids.of(sheet + " " + idea.id() + " " + person.id()), "0", idea.text());
        } catch (Problem.Conflict somebodyElse) {
            // Somebody wrote there at this very moment: what they wrote stays, and the idea stands beside.
        }
    }

    /** Where a sheet comes from, for who may read the idea; nothing for the others. */
    public Optional<OriginView> origin(Person person, String worksheetId) {
        return origins.of(worksheetId)
                .flatMap(each -> board.find(person, each.runId(), each.teamId(), each.ideaId())
                        .map(idea -> new OriginView(each.runId(), each.teamId(), idea)));
    }
}
