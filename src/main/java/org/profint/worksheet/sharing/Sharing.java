package org.profint.worksheet.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.profint.house.Problem;
import org.profint.organisation.Neighbours;
import org.profint.organisation.PlaceView;
import org.profint.organisation.Teaming;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.worksheet.Opening;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;
import org.profint.worksheet.Visibility;
import org.profint.worksheet.WorksheetView;

/**
 * Opening a sheet, one step each time it is asked: to a team, to its runs, to everybody. The last step takes two of the
 * team. Whoever is in the team closes it again by themselves, and at once.
 */
@ApplicationScoped
@Transactional
public class Sharing {

    private Sharings sharings;
    private SharingLetters letters;
    private Sheeting sheeting;
    private Tools tools;
    private Teaming teaming;
    private Neighbours neighbours;
    private Contacts contacts;
    private Clock clock;

    protected Sharing() {}

    @Inject
    Sharing(
            Sharings sharings,
            SharingLetters letters,
            Sheeting sheeting,
            Tools tools,
            Teaming teaming,
            Neighbours neighbours,
            Contacts contacts,
            Clock clock) {
        this.sharings = sharings;
        this.letters = letters;
        this.sheeting = sheeting;
        this.tools = tools;
        this.teaming = teaming;
        this.neighbours = neighbours;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * A sheet of one's own becomes the team's, with those that stand on it.
     *
     * @throws Problem.Invalid with field {@code team} when it is none of theirs, or has a sheet of this tool already
     */
    public void share(Person person, String id, String teamId) {
        WorksheetView sheet = up(Visibility.PRIVATE, person, id);
        boolean theirs =
                teaming.mine(person).stream().anyMatch(each -> each.id().equals(teamId) && each.archivedAt() == null);
        if (!theirs) {
            throw new Problem.Invalid("team", "worksheet.sharing.team-missing");
        }
        sharings.holdTeam(teamId);
        List<Sharings.Own> family = sharings.family(id, sheet.originId());
        if (family.stream().anyMatch(each -> sharings.teamHas(teamId, tools.everyVersion(each.toolId())))) {
            throw new Problem.Invalid("team", "worksheet.sharing.team-has-one");
        }
        List<String> ids = family.stream().map(Sharings.Own::id).toList();
        done(sharings.giveToTeam(ids, person.id(), teamId, clock.instant()) == ids.size());
    }

    /** @throws Problem.Invalid with field {@code level} when the team is in no open run */
    public void openForRuns(Person person, String id) {
        WorksheetView sheet = up(Visibility.TEAM, person, id);
        if (neighbours.of(sheet.teamId()).isEmpty()) {
            throw new Problem.Invalid("level", "worksheet.sharing.no-run");
        }
        step(person, id, Visibility.TEAM, Visibility.RUN);
    }

    /**
     * Asks the team to show the sheet to everybody as it stands now. Whoever is alone in the team asks nobody.
     *
     * @param consented fields of which the person says that whom they name has consented
     * @param withTeam whether the team is to be named
     * @throws Problem.Invalid with field {@code names} while a function names somebody who is not said to have consented
     */
    public void ask(Person person, String id, Collection<String> consented, boolean withTeam) {
        WorksheetView sheet = up(Visibility.RUN, person, id);
        done(sharings.current(id).isEmpty());
        SheetState state = sheeting.state(person, id);
        Publication wanted =
                new Publication(state, sheeting.originChange(person, id), withTeam, person.id(), clock.instant());
        noteConsents(person, id, names(person, id, wanted), consented);
        sharings.add(wanted);
        List<String> others = others(person, sheet);
        if (others.isEmpty()) {
            show(person, sheet, wanted);
        } else {
            letters.asked(person, sheet, others);
        }
    }

    private void noteConsents(Person person, String id, List<NamedCell> names, Collection<String> consented) {
        List<Consent> known = sharings.consents(id);
        List<NamedCell> open = names.stream()
                .filter(each -> known.stream().noneMatch(one -> one.isOf(each)))
                .toList();
        if (!open.stream().allMatch(each -> consented.contains(each.key()))) {
            throw new Problem.Invalid("names", "worksheet.sharing.names-missing");
        }
        open.forEach(each -> sharings.add(new Consent(id, each, person.id(), clock.instant())));
    }

    /** In what would be read, and not in what stands there a moment later. */
    private List<NamedCell> names(Person person, String id, Publication wanted) {
        SheetState read = sheeting.asRead(person, id, wanted.opening(null, List.of()));
        return NamedCell.in(read, tools.spec(read.sheet().toolId()));
    }

    /**
     * @param publicationId what this person has looked through
     * @throws Problem.Invalid with field {@code level} when something else is asked by now; or when it was this person who
     *     asked, and others are there to agree
     */
    public void agree(Person person, String id, String publicationId) {
        WorksheetView sheet = up(Visibility.RUN, person, id);
        Publication asked = asked(id, publicationId);
        if (asked.askedBy().equals(person.id()) && !others(person, sheet).isEmpty()) {
            throw new Problem.Invalid("level", "worksheet.sharing.another");
        }
        show(person, sheet, asked);
    }

    private void show(Person person, WorksheetView sheet, Publication asked) {
        asked.agree(person.id(), clock.instant());
        step(person, sheet.id(), Visibility.RUN, Visibility.LIBRARY);
        letters.shown(person, sheet, others(person, sheet));
    }

    /** What was asked is not done; whoever in the team says so. */
    public void decline(Person person, String id, String publicationId) {
        at(Visibility.RUN, person, id);
        asked(id, publicationId).end(person.id(), clock.instant());
    }

    private Publication asked(String id, String publicationId) {
        return sharings.current(id)
                .filter(each -> each.id().equals(publicationId))
                .orElseThrow(Sharing::changed);
    }

    /**
     * One step back, for anybody who writes in the sheet, unasked.
     *
     * @param seen the level that is left
     * @throws Problem.Invalid when it stands at another one now, or others have written in what would be one's own again
     */
    public void back(Person person, String id, Visibility seen) {
        WorksheetView sheet = at(seen, person, id);
        switch (seen) {
            case LIBRARY -> close(person, id, Visibility.LIBRARY, Visibility.RUN);
            case RUN -> close(person, id, Visibility.RUN, Visibility.TEAM);
            case TEAM -> takeBack(person, sheet);
            case PRIVATE -> throw changed();
        }
    }

    private void close(Person person, String id, Visibility from, Visibility to) {
        sharings.current(id).ifPresent(each -> each.end(person.id(), clock.instant()));
        step(person, id, from, to);
    }

    private void takeBack(Person person, WorksheetView sheet) {
        sharings.holdTeam(sheet.teamId());
        List<String> ids = ids(sheet);
        sharings.hold(ids);
        if (!sharings.onlyBy(ids, person.id())) {
            throw new Problem.Invalid("level", "worksheet.sharing.not-yours");
        }
        sharings.giveBack(ids, person.id(), sheet.teamId(), clock.instant());
    }

    private List<String> ids(WorksheetView sheet) {
        return sharings.family(sheet.id(), sheet.originId()).stream()
                .map(Sharings.Own::id)
                .toList();
    }

    /** Whether this person is named where everybody reads: each one says so for themselves, and unsays it. */
    public void name(Person person, String id, boolean wanted) {
        sheeting.written(person, id);
        if (wanted && sharings.naming(id, person.id()).isEmpty()) {
            sharings.add(new Naming(id, person.id(), clock.instant()));
        } else if (!wanted) {
            sharings.naming(id, person.id()).ifPresent(sharings::forget);
        }
    }

    /** @throws Problem.NotFound when there is no such sheet, or it is not theirs */
    public SharingView view(Person person, String id) {
        WorksheetView sheet = sheeting.written(person, id);
        boolean own = sheet.teamId() == null;
        List<PlaceView> members = own ? List.of() : members(sheet);
        return new SharingView(
                sheet,
                own
                        ? teaming.mine(person).stream()
                                .filter(each -> each.archivedAt() == null)
                                .map(each -> new org.profint.organisation.Choice(each.id(), each.name()))
                                .toList()
                        : List.of(),
                members.stream().map(PlaceView::name).toList(),
                own ? List.of() : neighbours.of(sheet.teamId()),
                sharings.current(id).map(each -> asked(person, each, members)).orElse(null),
                sheet.visibility() == Visibility.RUN ? openNames(person, id) : List.of(),
                sharings.naming(id, person.id()).isPresent(),
                sheet.visibility() == Visibility.TEAM && sharings.onlyBy(ids(sheet), person.id()));
    }

    private List<NamedCell> openNames(Person person, String id) {
        List<Consent> known = sharings.consents(id);
        SheetState read = sheeting.asRead(person, id, OpenSheets.live(null, false));
        return NamedCell.in(read, tools.spec(read.sheet().toolId())).stream()
                .filter(each -> known.stream().noneMatch(one -> one.isOf(each)))
                .toList();
    }

    private static SharingView.Asked asked(Person person, Publication asked, List<PlaceView> members) {
        String by = members.stream()
                .filter(each -> each.accountId().equals(asked.askedBy()))
                .map(PlaceView::name)
                .findFirst()
                .orElse("");
        return new SharingView.Asked(
                asked.id(),
                asked.askedBy().equals(person.id()),
                by,
                asked.askedAt(),
                asked.withTeam(),
                asked.isAgreed());
    }

    /** What others would read after the next step: for whoever is asked. */
    public SheetState preview(Person person, String id) {
        Opening opening =
                sharings.current(id).map(each -> each.opening(null, List.of())).orElse(OpenSheets.live(null, false));
        return sheeting.asRead(person, id, opening);
    }

    /** People in the team now. Whose account is closed cannot agree to anything. */
    private List<PlaceView> members(WorksheetView sheet) {
        List<PlaceView> present = teaming.places(sheet.teamId()).stream()
                .filter(each -> each.present() && !each.guest())
                .toList();
        Set<String> open =
                contacts.of(present.stream().map(PlaceView::accountId).toList()).keySet();
        return present.stream().filter(each -> open.contains(each.accountId())).toList();
    }

    private List<String> others(Person person, WorksheetView sheet) {
        return members(sheet).stream()
                .map(PlaceView::accountId)
                .filter(each -> !each.equals(person.id()))
                .toList();
    }

    /** A step up: what was put away goes nowhere. */
    private WorksheetView up(Visibility level, Person person, String id) {
        WorksheetView sheet = at(level, person, id);
        done(sheet.open());
        return sheet;
    }

    /** One at a time: the sheet is held until the step is taken. */
    private WorksheetView at(Visibility level, Person person, String id) {
        WorksheetView sheet = sheeting.written(person, id);
        done(sharings.holds(id, level));
        return sheet;
    }

    private void step(Person person, String id, Visibility from, Visibility to) {
        done(sharings.step(id, from, to, person.id(), clock.instant()));
    }

    private static void done(boolean done) {
        if (!done) {
            throw changed();
        }
    }

    private static Problem.Invalid changed() {
        return new Problem.Invalid("level", "worksheet.sharing.changed");
    }
}
