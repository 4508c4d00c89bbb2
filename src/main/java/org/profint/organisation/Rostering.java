package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Enrolling a list of people: sent, looked at, confirmed. Until it is confirmed nothing goes out and nobody gets an
 * account; the same list again changes nothing.
 */
@ApplicationScoped
@Transactional
public class Rostering {

    /** Most lines that a page shows of what is to be mended. */
    private static final int MOST_SHOWN = 200;

    private static final int LONGEST_TEAM = 120;

    private Rosters rosters;
    private Organisations organisations;
    private Teams teams;
    private Teaming teaming;
    private Inviting inviting;
    private Clock clock;

    protected Rostering() {}

    @Inject
    Rostering(
            Rosters rosters,
            Organisations organisations,
            Teams teams,
            Teaming teaming,
            Inviting inviting,
            Clock clock) {
        this.rosters = rosters;
        this.organisations = organisations;
        this.teams = teams;
        this.teaming = teaming;
        this.inviting = inviting;
        this.clock = clock;
    }

    /** The same as {@link #prepare(Person, String, String, Language, String)}, from a file in any common encoding. */
    public String prepare(Person manager, String organisationId, byte[] file, Language language, String team) {
        organisations.managed(manager.managing(), organisationId);
        return prepare(manager, organisationId, RosterText.of(file), language, team);
    }

    /**
     * Reads a list and keeps it for a day, to be looked at.
     *
     * @param list at most {@value RosterReading#MOST} people
     * @param language of the letters to people whose line names none
     * @param team of people whose line names none; empty for no team
     * @return the id of the list
     * @throws Problem.Invalid when it is no list
     */
    public String prepare(Person manager, String organisationId, String list, Language language, String team) {
        organisations.managed(manager.managing(), organisationId);
        String forAll = team == null ? "" : team.strip();
        if (forAll.length() > LONGEST_TEAM || Words.hasControls(forAll)) {
            throw new Problem.Invalid("team", "organisation.team.name-missing");
        }
        List<RosterLine> lines = RosterReading.of(RosterText.sound(list));
        Known known = rosters.known(organisationId, clock.instant());
        Roster roster = new Roster(organisationId, manager.id(), clock.instant());
        List<RosterRow> rows = new ArrayList<>(lines.size());
        for (RosterLine line : lines) {
            rows.add(new RosterRow(roster.id(), rows.size(), line, language, forAll, known));
        }
        roster.judge(rows.stream().map(RosterRow::fate).toList());
        rosters.add(roster);
        rosters.inPortions(rows, rosters::add);
        return roster.id();
    }

    private Roster own(Person manager, String organisationId, String id) {
        return rosters.of(manager.id(), organisationId, id, clock.instant())
                .orElseThrow(() -> new Problem.NotFound("roster", id));
    }

    /** @throws Problem.NotFound when this manager has sent no such list, or its day is over */
    @Transactional(Transactional.TxType.SUPPORTS)
    public RosterView preview(Person manager, String organisationId, String id) {
        return own(manager, organisationId, id).view();
    }

    /** The first {@value #MOST_SHOWN} lines that are not taken as they are, in the order of the file. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<RosterProblem> problems(Person manager, String organisationId, String id) {
        return rosters.problems(own(manager, organisationId, id).id(), MOST_SHOWN);
    }

    /**
     * Does what the list says: invitations go into the outbox, people who belong already get their places, teams that
     * are not there are formed. A second click changes nothing.
     *
     * @return what has happened
     */
    public RosterView confirm(Person manager, String organisationId, String id) {
        Organisation organisation = organisations.managed(manager.managing(), organisationId);
        Roster roster = rosters.hold(manager.id(), organisationId, id, clock.instant())
                .orElseThrow(() -> new Problem.NotFound("roster", id));
        if (roster.isConfirmed()) {
            return roster.view();
        }
        // Two lists with the same people, confirmed at the same moment, follow one another.
        organisations.hold(organisationId);
        Known known = rosters.known(organisationId, clock.instant());
        List<Rosters.Wanted> lines = rosters.lines(id);
        Map<Fate, List<Rosters.Wanted>> by =
                lines.stream().collect(Collectors.groupingBy(each -> known.fate(each.recipient(), each.team())));
        roster.judge(lines.stream()
                .map(each -> known.fate(each.recipient(), each.team()))
                .toList());
        roster.confirm(clock.instant());
        RosterView done = roster.view();
        String name = organisation.name();
        TeamNames names = new TeamNames(manager, organisationId);
        rosters.forgetRows(id);
        rosters.inPortions(
                by.getOrDefault(Fate.PLACE, List.of()),
                each -> teaming.sit(
                        names.idOf(each.team()), known.members().get(each.recipient()), organisationId, manager.id()));
        rosters.inPortions(
                by.getOrDefault(Fate.INVITE, List.of()),
                each -> inviting.write(
                        manager.id(),
                        organisationId,
                        name,
                        each.team().isEmpty() ? null : names.idOf(each.team()),
                        each.team().isEmpty() ? null : names.nameOf(each.team()),
                        new NewInvitation(each.recipient(), each.name(), each.language(), each.role())));
        return done;
    }

    /** The organisation's teams by name, whatever its letters; a team that is asked for and not there is formed. */
    private final class TeamNames {

        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Person manager;
        private final String organisationId;

        TeamNames(Person manager, String organisationId) {
            this.manager = manager;
            this.organisationId = organisationId;
            teams.workingOf(organisationId).forEach(team -> remember(team.id(), team.name()));
        }

        private void remember(String id, String name) {
            ids.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }

        String idOf(String name) {
            String key = name.toLowerCase(Locale.ROOT);
            if (!ids.containsKey(key)) {
                remember(teaming.form(manager, organisationId, name), name);
            }
            return ids.get(key);
        }

        String nameOf(String name) {
            return names.get(name.toLowerCase(Locale.ROOT));
        }
    }
}
