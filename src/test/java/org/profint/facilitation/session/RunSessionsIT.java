package org.profint.facilitation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** The sessions of a team that follows Networks. */
class RunSessionsIT extends Inside {

    @Inject
    private Arranging arranging;

    @Inject
    private Ordering ordering;

    @Inject
    private Reading reading;

    @Inject
    private Running running;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private String organisation;
    private String team;
    private String run;

    @BeforeEach
    void a_team_in_a_run() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna);
        run = opened(team);
    }

    private String opened(String teamId) {
        LocalDate today = running.today();
        return running.open(manager, new NewRun(teamId, "networks", today, today.plusDays(30), "fr"), false);
    }

    private Person facilitator() {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return guide;
    }

    private RunSessionsView propose(Person person) {
        arranging.propose(person, run, Mode.ROOM, Arranging.From.MODULE, "");
        return seen(person);
    }

    private RunSessionsView seen(Person person) {
        return reading.of(person, run, Language.FR);
    }

    private String session(int number) {
        return seen(anna).sessions().get(number - 1).id();
    }

    private String item(int session, String stepId) {
        return seen(anna).sessions().get(session - 1).items().stream()
                .filter(each -> stepId.equals(each.stepId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Integer> planned() {
        return seen(anna).sessions().stream().map(SessionView::planned).toList();
    }

    private static List<String> steps(SessionView session) {
        return session.items().stream().map(ItemView::stepId).distinct().toList();
    }

    private static void refused(String field, String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsEntry(field, key));
    }

    @Test
    void the_module_proposes_its_sessions_and_the_case_is_not_in_the_one_of_the_tool() {
        RunSessionsView view = propose(anna);
        assertThat(planned()).containsExactly(155, 255, 90, 105);
        assertThat(view.sessions()).extracting(SessionView::title).startsWith("Le cas, notre discussion, le modèle");
        assertThat(steps(view.sessions().get(0))).contains("net-case", "net-discussion");
        assertThat(steps(view.sessions().get(1))).containsExactly("net-version", "net-mapping");
        assertThat(view.sessions().get(1).items())
                .extracting(ItemView::planned)
                .containsExactly(15, 30, 60, 60, 60, 30);
        assertThat(view.missing()).isEmpty();
    }

    @Test
    void proposing_twice_proposes_once() {
        propose(anna);
        assertThat(propose(anna).sessions()).hasSize(4);
    }

    @Test
    void online_the_minutes_are_those_of_the_module_online() {
        arranging.propose(anna, run, Mode.ONLINE, Arranging.From.MODULE, "");
        assertThat(planned()).containsExactly(160, 255, 90, 105);
    }

    @Test
    void a_group_without_a_facilitator_arranges_itself_and_with_one_it_reads() {
        propose(anna);
        ordering.shift(anna, session(1), item(1, "net-case"), true);
        assertThat(steps(seen(anna).sessions().get(0))).startsWith("net-case", "net-frame");
        Person guide = facilitator();
        Person second = facilitator();
        assertThat(seen(anna).sessions().get(0).arranged()).isFalse();
        assertThatThrownBy(() -> ordering.shift(anna, session(1), item(1, "net-case"), false))
                .isInstanceOf(Problem.NotFound.class);
        ordering.shift(guide, session(1), item(1, "net-case"), false);
        ordering.plan(second, session(1), item(1, "net-discussion"), "60", "");
        assertThat(planned()).startsWith(140);
    }

    @Test
    void the_manager_of_the_home_reads_and_a_stranger_finds_nothing() {
        propose(anna);
        assertThat(seen(manager).sessions()).hasSize(4);
        assertThatThrownBy(() -> arranging.cancel(manager, session(1))).isInstanceOf(Problem.NotFound.class);
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> seen(stranger)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> reading.around(stranger, session(1), Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> arranging.add(stranger, run, "Rencontre")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_session_of_one_team_is_not_there_for_the_other() {
        Person bruno = somebody.signedIn();
        String other = some.team(manager, organisation, bruno);
        running.join(manager, team, run, other);
        propose(anna);
        assertThat(seen(bruno).sessions()).isEmpty();
        assertThat(seen(bruno).teams()).extracting(SessionView.TeamName::id).containsExactly(other);
        arranging.propose(bruno, run, Mode.ONLINE, Arranging.From.MODULE, "");
        arranging.endHere(anna, session(4), item(4, "net-sharing"));
        assertThat(seen(anna).sessions()).as("not into the other team’s first").hasSize(5);
        assertThat(seen(bruno).sessions()).hasSize(4);
        Person guide = facilitator();
        SessionView first = seen(guide).sessions().get(0);
        arranging.change(guide, first.id(), said(first, "", List.of(team, other)));
        assertThat(seen(bruno).sessions())
                .hasSize(5)
                .extracting(SessionView::id)
                .contains(first.id());
        granting.end(null, guide.id(), Role.FACILITATOR, Scope.run(run));
        arranging.change(bruno, first.id(), said(first, "", List.of(other)));
        assertThat(seen(anna).sessions())
                .as("nobody takes away a team that they are not in")
                .extracting(SessionView::id)
                .contains(first.id());
    }

    private static NewSession said(SessionView session, String begins, List<String> teams) {
        return NewSession.of(session.title(), "HYBRID", "2027-01-15", begins, "Salle 2", "fr", teams);
    }

    @Test
    void clock_times_and_totals_follow_the_order() {
        SessionView first = propose(anna).sessions().get(0);
        arranging.change(anna, first.id(), said(first, "09:00", List.of(team)));
        ordering.plan(anna, first.id(), item(1, "net-frame"), "20", "Café avant");
        SessionView now = seen(anna).sessions().get(0);
        assertThat(now.items().get(1).from()).isEqualTo(LocalTime.of(9, 20));
        assertThat(now.planned()).isEqualTo(160);
        assertThat(now.ends()).isEqualTo(LocalTime.of(11, 40));
        assertThat(now.items().get(0).note()).isEqualTo("Café avant");
        assertThat(seen(anna).changes())
                .extracting(RunSessionsView.ChangeLine::what)
                .startsWith("ITEM_MINUTES", "CHANGED");
        refused(
                "minutes",
                "facilitation.minutes.wrong",
                () -> ordering.plan(anna, first.id(), item(1, "net-frame"), "0", ""));
    }

    @Test
    void what_is_optional_goes_and_what_is_asked_for_goes_only_with_a_reason_that_all_read() {
        propose(anna);
        ordering.add(anna, session(1), "Tour de table", "10", "");
        String own = seen(anna).sessions().get(0).items().get(6).id();
        assertThat(planned()).startsWith(165);
        ordering.drop(anna, session(1), own, "");
        String asked = item(1, "net-lasting");
        refused("reason", "facilitation.drop.reason-missing", () -> ordering.drop(anna, session(1), asked, " "));
        ordering.drop(anna, session(1), asked, "Vu la semaine dernière");
        RunSessionsView view = seen(manager);
        assertThat(planned()).startsWith(140);
        assertThat(view.missing())
                .extracting(RunSessionsView.Missing::title, RunSessionsView.Missing::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Faire durer", "Vu la semaine dernière"));
        assertThat(view.sessions().get(0).dropped()).hasSize(2);
        ordering.bringBack(anna, session(1), asked);
        assertThat(seen(anna).missing()).isEmpty();
        assertThat(planned()).startsWith(155);
    }

    @Test
    void a_part_of_the_tool_that_is_left_out_is_named_as_missing_too() {
        propose(anna);
        String part = seen(anna).sessions().get(1).items().get(5).id();
        ordering.drop(anna, session(2), part, "Plus tard");
        assertThat(seen(anna).missing())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.partOf()).isNotEmpty());
        arranging.take(anna, session(1), seen(anna).missing().get(0).key());
        assertThat(seen(anna).missing()).isEmpty();
        assertThat(planned()).startsWith(185, 225);
    }

    @Test
    void what_a_cancelled_session_had_is_named_as_missing() {
        propose(anna);
        arranging.cancel(anna, session(3));
        assertThat(seen(anna).sessions()).hasSize(3);
        assertThat(seen(anna).missing()).hasSize(1);
        arranging.take(anna, session(1), "net-project");
        assertThat(planned()).containsExactly(245, 255, 105);
        assertThat(seen(anna).missing()).isEmpty();
        assertThatThrownBy(() -> arranging.take(anna, session(1), "net-project"))
                .as("it is missing no more")
                .isInstanceOf(Problem.NotFound.class);
        arranging.cancel(anna, session(2));
        arranging.take(anna, session(1), "net-mapping");
        assertThat(planned()).as("the tool comes part by part").containsExactly(485, 105);
    }

    @Test
    void four_hours_become_two_times_two() {
        propose(anna);
        ordering.moveTo(anna, session(2), item(2, "net-version"), session(1));
        assertThat(planned()).containsExactly(170, 240, 90, 105);
        arranging.halve(anna, session(2));
        assertThat(planned()).containsExactly(170, 120, 120, 90, 105);
        List<SessionView> sessions = seen(anna).sessions();
        assertThat(sessions.get(1).items()).extracting(ItemView::planned).containsExactly(30, 60, 30);
        assertThat(sessions.get(2).items()).extracting(ItemView::planned).containsExactly(30, 60, 30);
        assertThat(sessions.get(2).items()).extracting(ItemView::continued).containsExactly(true, false, false);
        assertThat(seen(anna).missing()).isEmpty();
    }

    @Test
    void a_session_is_cut_before_a_line_and_not_before_the_first() {
        propose(anna);
        String second = arranging.split(anna, session(1), item(1, "net-partners"));
        assertThat(planned()).startsWith(110, 45);
        assertThat(seen(anna).sessions().get(1).id()).isEqualTo(second);
        assertThat(seen(anna).sessions().get(1).title()).endsWith("(suite)");
        refused("item", "facilitation.split.nothing", () -> arranging.split(anna, session(1), item(1, "net-frame")));
    }

    @Test
    void what_there_was_no_time_for_is_the_open_points_of_the_next_session() {
        propose(anna);
        arranging.endHere(anna, session(1), item(1, "net-functioning"));
        SessionView next = seen(anna).sessions().get(1);
        assertThat(steps(next)).containsExactly("net-functioning", "net-lasting", "net-version", "net-mapping");
        assertThat(next.openPoints())
                .extracting(ItemView::carriedFrom)
                .hasSize(2)
                .allMatch(each -> each.startsWith("Le cas"));
        String last = arranging.endHere(anna, session(4), item(4, "net-sharing"));
        assertThat(seen(anna).sessions()).hasSize(5).last().satisfies(each -> {
            assertThat(each.id()).isEqualTo(last);
            assertThat(each.openPoints()).hasSize(1);
        });
    }

    @Test
    void real_minutes_and_ones_own_version_are_proposed_in_the_next_run() {
        propose(anna);
        ordering.took(anna, session(1), Map.of(item(1, "net-discussion"), "90", item(1, "net-case"), ""));
        ordering.add(anna, session(1), "Tour de table", "10", "");
        assertThat(seen(anna).sessions().get(0).real()).isEqualTo(90);
        ordering.keep(anna, run, "À ma façon");
        ordering.keep(anna, run, "À ma façon");
        String other = some.team(manager, organisation);
        some.join(manager, organisation, other, anna);
        running.close(manager, team, run);
        run = opened(other);
        assertThat(seen(anna).measured()).isTrue();
        assertThat(seen(anna).own()).hasSize(1);
        arranging.propose(anna, run, Mode.ROOM, Arranging.From.MEASURED, "");
        assertThat(planned()).containsExactly(170, 255, 90, 105);
        seen(anna).sessions().forEach(each -> arranging.cancel(anna, each.id()));
        arranging.propose(
                anna,
                run,
                Mode.ROOM,
                Arranging.From.OWN,
                seen(anna).own().get(0).id());
        assertThat(planned()).containsExactly(180, 255, 90, 105);
        assertThat(seen(anna).sessions().get(0).items().get(6).title()).isEqualTo("Tour de table");
        Person bruno = somebody.signedIn();
        some.join(manager, organisation, other, bruno);
        assertThat(seen(bruno).own()).as("it is theirs alone").isEmpty();
    }

    @Test
    void sessions_of_a_closed_run_are_read_only() {
        propose(anna);
        String first = session(1);
        running.close(manager, team, run);
        assertThat(seen(anna).arranges()).isFalse();
        refused("run", "facilitation.run-closed", () -> arranging.cancel(anna, first));
        refused("run", "facilitation.run-closed", () -> arranging.add(anna, run, "Encore une"));
    }
}
