package org.profint.management;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Slice;
import org.profint.house.SomeClock;
import org.profint.learning.Boards;
import org.profint.learning.Completing;
import org.profint.learning.LearnerLists;
import org.profint.learning.LearningNeeds;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.learning.TeamRunLists;
import org.profint.organisation.InvitationLists;
import org.profint.organisation.Inviting;
import org.profint.organisation.MemberLists;
import org.profint.organisation.Need;
import org.profint.organisation.NewInvitation;
import org.profint.organisation.OrganisationLists;
import org.profint.organisation.OrganisationNeeds;
import org.profint.organisation.Partnering;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.TeamLists;
import org.profint.organisation.Teaming;
import org.profint.people.AuditLog;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;

/** What a manager reads: true figures, whom to look after, and nothing of another organisation. */
class OfficeIT extends Inside {

    private static final Slice ALL = Slice.first(20);

    @Inject
    private OrganisationLists organisations;

    @Inject
    private MemberLists members;

    @Inject
    private TeamLists teams;

    @Inject
    private InvitationLists invitations;

    @Inject
    private TeamRunLists runs;

    @Inject
    private LearnerLists learners;

    @Inject
    private LearningNeeds inRuns;

    @Inject
    private OrganisationNeeds amongPeople;

    @Inject
    private Boards boards;

    @Inject
    private Inviting inviting;

    @Inject
    private Partnering partnering;

    @Inject
    private Running running;

    @Inject
    private Completing completing;

    @Inject
    private AuditLog log;

    @Inject
    private Teaming teaming;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String organisation;
    private String team;
    private String run;

    @BeforeEach
    void a_team_of_two_in_a_run() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(60), "fr"), false);
    }

    @AfterEach
    void today_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private List<Need.Kind> needs(Person person) {
        return java.util.stream.Stream.concat(
                        inRuns.of(person, organisation).stream(), amongPeople.of(person, organisation).stream())
                .map(Need::kind)
                .toList();
    }

    @Test
    void the_office_is_of_those_who_manage_an_open_organisation() {
        assertThat(organisations.managed(manager))
                .singleElement()
                .satisfies(mine -> assertThat(mine.id()).isEqualTo(organisation))
                .satisfies(mine -> assertThat(mine.people()).isEqualTo(3));
        assertThat(organisations.managed(anna)).isEmpty();
    }

    @Test
    void people_are_listed_with_their_team_and_role() {
        var found = members.people(manager, organisation, ALL, 3);
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.rows())
                .extracting(MemberLists.Member::accountId)
                .contains(anna.id(), bruno.id(), manager.id());
        MemberLists.Member one =
                members.person(manager, organisation, anna.id()).orElseThrow();
        assertThat(one.team()).isEqualTo("Équipe du test");
        assertThat(one.teams()).isEqualTo(1);
        assertThat(one.manager()).isFalse();
        assertThat(members.people(manager, organisation, ALL.choosing("managers"), 3)
                        .rows())
                .extracting(MemberLists.Member::accountId)
                .containsExactly(manager.id());
        assertThat(members.people(manager, organisation, ALL.choosing("no-team"), 3)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_list_is_searched_sorted_and_cut_by_the_database() {
        for (String words : List.of("%", "_", "!", "'", "\\", "; drop table account")) {
            assertThat(members.people(manager, organisation, ALL.searching(words), 3)
                            .rows())
                    .as(words)
                    .isEmpty();
        }
        assertThat(members.people(manager, organisation, ALL.searching("TESTEUR"), 3)
                        .total())
                .isEqualTo(3);
        var down = members.people(manager, organisation, ALL.sorting("since", true), 3)
                .rows();
        var up = members.people(manager, organisation, ALL.sorting("since", false), 3)
                .rows();
        assertThat(up.get(0)).isEqualTo(down.get(2));
        // A key that is not in the allow-list is the usual order.
        assertThat(members.people(manager, organisation, ALL.sorting("1; drop table account", true), 3)
                        .rows())
                .hasSize(3);
        assertThat(members.people(manager, organisation, new Slice(2, 20, "", false, "", "", null), 3)
                        .rows())
                .hasSize(1);
        assertThat(members.people(manager, organisation, new Slice(-5, 2_000_000, "", false, "", "", null), 3)
                        .rows())
                .hasSize(3);
    }

    @Test
    void to_anybody_else_every_list_is_empty() {
        Person stranger = somebody.signedIn();
        some.organisation(stranger);
        for (Person person : List.of(stranger, anna)) {
            assertThat(members.people(person, organisation, ALL, 0).rows()).isEmpty();
            assertThat(members.peopleAfter(person, organisation, new Slice(0, 9, "", false, "", "", "")))
                    .isEmpty();
            assertThat(members.person(person, organisation, bruno.id())).isEmpty();
            assertThat(teams.teams(person, organisation, ALL).rows()).isEmpty();
            assertThat(teams.one(person, organisation, team)).isEmpty();
            assertThat(invitations.invitations(person, organisation, ALL).rows())
                    .isEmpty();
            assertThat(runs.teams(person, organisation, ALL).rows()).isEmpty();
            assertThat(runs.figures(person, organisation)).isEqualTo(new TeamRunLists.Figures(0, 0, 0, 0));
            assertThat(learners.learners(person, organisation, ALL).rows()).isEmpty();
            assertThat(learners.of(person, organisation, bruno.id())).isEmpty();
            assertThat(needs(person)).isEmpty();
        }
    }

    @Test
    void a_team_where_nobody_has_started_needs_somebody_and_then_gets_on() {
        assertThat(needs(manager)).contains(Need.Kind.TEAM_NOT_STARTED, Need.Kind.ONE_MANAGER);
        assertThat(runs.figures(manager, organisation)).isEqualTo(new TeamRunLists.Figures(1, 0, 0, 0));
        completing.complete(anna, "net-frame");
        assertThat(needs(manager)).doesNotContain(Need.Kind.TEAM_NOT_STARTED);
        assertThat(runs.figures(manager, organisation)).isEqualTo(new TeamRunLists.Figures(0, 1, 0, 0));
        var line =
                runs.teams(manager, organisation, ALL.choosing("going")).rows().get(0);
        assertThat(line.runId()).isEqualTo(run);
        assertThat(line.people()).isEqualTo(2);
        assertThat(line.required()).isPositive();
        assertThat(runs.teams(manager, organisation, ALL.choosing("stuck")).total())
                .isZero();
    }

    @Test
    void after_seven_days_without_a_step_a_team_is_stuck_and_so_is_one_whose_team_goes_on() {
        completing.complete(anna, "net-frame");
        completing.complete(bruno, "net-frame");
        SomeClock.ahead(Duration.ofDays(8));
        assertThat(needs(manager)).contains(Need.Kind.TEAM_STUCK).doesNotContain(Need.Kind.PERSON_STUCK);
        assertThat(runs.figures(manager, organisation)).isEqualTo(new TeamRunLists.Figures(0, 0, 1, 0));
        completing.complete(anna, "net-case");
        assertThat(needs(manager)).contains(Need.Kind.PERSON_STUCK).doesNotContain(Need.Kind.TEAM_STUCK);
        Need stuck = inRuns.of(manager, organisation).stream()
                .filter(need -> need.kind() == Need.Kind.PERSON_STUCK)
                .findFirst()
                .orElseThrow();
        assertThat(stuck.id()).isEqualTo(bruno.id());
        assertThat(stuck.total()).isEqualTo(1);
        assertThat(learners.learners(manager, organisation, ALL.choosing("stuck"))
                        .rows())
                .extracting(LearnerLists.Learner::accountId)
                .containsExactly(bruno.id());
    }

    @Test
    void an_invitation_without_an_answer_comes_back_after_seven_days() {
        inviting.invite(
                manager,
                organisation,
                team,
                NewInvitation.of(somebody.newAddress(), "Nour", Language.FR, Role.LEARNER));
        assertThat(needs(manager)).doesNotContain(Need.Kind.INVITATION_UNANSWERED);
        var waiting = invitations.invitations(manager, organisation, ALL.choosing("waiting"));
        assertThat(waiting.rows()).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Nour");
            assertThat(each.team()).isEqualTo("Équipe du test");
            assertThat(each.waiting()).isTrue();
            assertThat(each.again()).isTrue();
        });
        SomeClock.ahead(Duration.ofDays(8));
        assertThat(needs(manager)).contains(Need.Kind.INVITATION_UNANSWERED);
        assertThat(invitations
                        .invitations(manager, organisation, ALL.choosing("unanswered"))
                        .total())
                .isEqualTo(1);
        SomeClock.ahead(Duration.ofDays(400));
        assertThat(invitations
                        .invitations(manager, organisation, ALL)
                        .rows()
                        .get(0)
                        .state())
                .isEqualTo("EXPIRED");
    }

    @Test
    void another_organisations_question_waits_for_the_manager_it_asks() {
        Person other = somebody.signedIn();
        String theirs = some.organisation(other);
        partnering.ask(manager, team, theirs);
        assertThat(needs(manager)).doesNotContain(Need.Kind.PARTNER_ASKED);
        assertThat(amongPeople.of(other, theirs))
                .filteredOn(need -> need.kind() == Need.Kind.PARTNER_ASKED)
                .singleElement()
                .satisfies(need -> assertThat(need.detail()).isEqualTo("Maison du test"));
        assertThat(teams.teams(manager, organisation, ALL).rows())
                .singleElement()
                .satisfies(each -> assertThat(each.partners()).isZero());
        partnering.answer(other, team, theirs, true);
        assertThat(teams.teams(manager, organisation, ALL).rows().get(0).partners())
                .isEqualTo(1);
        assertThat(amongPeople.of(other, theirs)).noneMatch(need -> need.kind() == Need.Kind.PARTNER_ASKED);
    }

    @Test
    void whoever_opens_the_progress_of_people_is_in_the_log() {
        Person admin = new Person(somebody.signedIn().id(), "x", "", java.util.Set.of(Role.ADMIN), "", false);
        AuditLog.Wanted opened = new AuditLog.Wanted(AuditLog.OPENINGS, manager.id(), null, null);
        int before = log.count(admin, opened);
        learners.learners(manager, organisation, ALL);
        assertThat(log.count(admin, opened)).isEqualTo(before + 1);
        learners.of(manager, organisation, anna.id());
        assertThat(log.page(admin, opened, 0, 5).get(0).toId()).isEqualTo(anna.id());
    }

    @Test
    void a_board_shows_what_the_team_delivered_and_how_many_did_their_own_steps() {
        completing.complete(anna, "net-frame");
        completing.complete(bruno, "net-frame");
        var lines = runs.teams(manager, organisation, ALL.choosing("module-networks"))
                .rows();
        var cells = boards.cells(lines).get(lines.get(0).id());
        assertThat(cells.get("net-frame").people()).isEqualTo(2);
        assertThat(cells.get("net-frame").deliveredAt()).isNull();
        assertThat(cells).doesNotContainKey("net-case");
        assertThat(runs.teams(manager, organisation, ALL.choosing("module-none"))
                        .total())
                .isZero();
        // Two people are too few to be counted outside the team.
        assertThat(BoardTables.outside(cells.get("net-frame"))).isEqualTo("");
        assertThat(BoardTables.outside(new Boards.Cell(null, Boards.FEWEST))).isEqualTo(Boards.FEWEST);
        assertThat(BoardTables.outside(null)).isEqualTo("");
    }

    @Test
    void who_has_left_is_in_no_list_any_more() {
        assertThat(learners.learners(manager, organisation, ALL).total()).isEqualTo(2);
        teaming.leave(anna, team, false);
        assertThat(learners.learners(manager, organisation, ALL).total()).isEqualTo(1);
        assertThat(learners.of(manager, organisation, anna.id())).isEmpty();
    }
}
