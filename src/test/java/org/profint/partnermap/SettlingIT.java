package org.profint.partnermap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Choice;
import org.profint.worksheet.DecisionView;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Filling;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.WorksheetView;
import org.profint.worksheet.sharing.Sharing;

class SettlingIT extends Inside {

    private static final String GAP = "G5/p1";
    private static final String ACTIONS = "wt1-actions";

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Mapping mapping;

    @Inject
    private Settling settling;

    @Inject
    private Sharing sharing;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String team;
    private String sheet;

    @BeforeEach
    void a_map_of_a_team_with_a_partner_that_has_no_need() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        team = some.team(manager, some.organisation(manager), anna, bruno);
        begin(team);
    }

    private void begin(String teamId) {
        sheet = sheeting.begin(anna, "partner-mapping-b", teamId, Language.FR);
        save(sheet, "pb-3-partners.p1", 0, "1");
        save(sheet, "pb-3-partners.p1.pb-3-partners-name", 0, "Le Phare");
    }

    private void save(String where, String key, int seen, String text) {
        filling.save(anna, where, key, Ids.next(), String.valueOf(seen), text);
    }

    private boolean settle(Person person, Choice choice, String reason) {
        return settling.settle(person, sheet, GAP, choice, reason, Language.FR);
    }

    private Judging judging() {
        return mapping.judge(anna, mapping.read(anna, sheet, Language.FR));
    }

    private Judged judged() {
        return judging().find(GAP).orElseThrow();
    }

    private List<String> plans(Person person) {
        return sheeting.mine(person).stream()
                .filter(each -> each.toolId().equals("wt1"))
                .map(WorksheetView::id)
                .toList();
    }

    private List<String> actions(String plan) {
        Filled filled = sheeting.state(anna, plan).filled();
        return filled.rows(ACTIONS).stream()
                .map(row -> filled.value(new Cell(ACTIONS, row, "wt1-actions-description")))
                .toList();
    }

    @Test
    void a_gap_becomes_an_action_of_the_teams_plan_which_is_begun_for_it() {
        assertThat(settle(anna, Choice.ACT, "")).isTrue();
        String plan = judged().decision().actionSheet();
        assertThat(plans(bruno)).containsExactly(plan);
        assertThat(actions(plan)).containsExactly("Le Phare n’est relié à aucun besoin.");
        assertThat(judging().acted()).containsExactly(judged());
        assertThat(judged().decision().by()).isEqualTo(anna.name());
    }

    @Test
    void it_goes_to_the_end_of_a_plan_that_is_there() {
        String plan = sheeting.begin(anna, "wt1", team, Language.FR);
        save(plan, "wt1-actions.r1", 0, "7");
        save(plan, "wt1-actions.r1.wt1-actions-description", 0, "Appeler la mairie");
        settle(bruno, Choice.ACT, "");
        assertThat(actions(plan)).containsExactly("Appeler la mairie", "Le Phare n’est relié à aucun besoin.");
    }

    @Test
    void twice_the_same_gap_is_once_the_same_action_and_what_was_written_there_stays() {
        settle(anna, Choice.ACT, "");
        String plan = judged().decision().actionSheet();
        String row = sheeting.state(anna, plan).filled().rows(ACTIONS).get(0);
        save(plan, ACTIONS + "." + row + ".wt1-actions-description", 1, "Inviter Le Phare");
        settle(bruno, Choice.ACT, "");
        assertThat(actions(plan)).containsExactly("Inviter Le Phare");
        save(plan, ACTIONS + "." + row, 1, "");
        settle(bruno, Choice.ACT, "");
        assertThat(actions(plan)).as("an action that was taken away comes back").containsExactly("Inviter Le Phare");
    }

    @Test
    void a_map_of_ones_own_has_a_plan_of_ones_own() {
        begin(null);
        settle(anna, Choice.ACT, "");
        String plan = judged().decision().actionSheet();
        assertThat(plans(bruno)).isEmpty();
        assertThat(plans(anna)).containsExactly(plan);
        begin(null);
        settle(anna, Choice.ACT, "");
        assertThat(plans(anna)).as("one plan for the second map as well").containsExactly(plan);
        assertThat(actions(plan)).hasSize(2);
    }

    @Test
    void the_action_stays_when_the_gap_has_closed() {
        settle(anna, Choice.ACT, "");
        String plan = judged().decision().actionSheet();
        save(sheet, "pb-1-needs.n1", 0, "1");
        save(sheet, "pb-1-needs.n1.pb-1-needs-label", 0, "Logement");
        save(sheet, "pb-3-matrix.n1.p1", 0, "pb-link-2");
        assertThat(judging().find(GAP)).isEmpty();
        assertThat(actions(plan)).hasSize(1);
        assertThat(judging().history()).hasSize(1);
        assertThat(settle(anna, Choice.ACCEPT, "trop tard")).as("it has closed").isFalse();
        assertThat(judging().history()).hasSize(1);
    }

    @Test
    void a_gap_is_accepted_with_a_reason_and_only_with_one() {
        for (String none : List.of("", "  ", "x".repeat(1001), "a\0b")) {
            assertThatThrownBy(() -> settle(anna, Choice.ACCEPT, none))
                    .isInstanceOf(Problem.Invalid.class)
                    .hasMessageContaining("worksheet.decision.reason-missing");
        }
        settle(anna, Choice.ACCEPT, " Un lieu pour plus tard ");
        assertThat(judging().accepted()).containsExactly(judged());
        assertThat(judging().open()).doesNotContain(judged());
        assertThat(judged().decision().reason()).isEqualTo("Un lieu pour plus tard");
    }

    @Test
    void what_was_accepted_comes_back_when_the_facts_change() {
        settle(anna, Choice.ACCEPT, "Assez");
        save(sheet, "pb-3-partners.p1.pb-3-partners-status", 0, "pb-status-existing");
        assertThat(judged().isBack()).isTrue();
        assertThat(judged().decision().reason()).isEqualTo("Assez");
    }

    @Test
    void every_decision_stays_dated_and_signed() {
        settle(anna, Choice.LATER, "");
        settle(bruno, Choice.ACCEPT, "Assez");
        settle(anna, Choice.OPEN, "");
        assertThat(judging().history(GAP))
                .allSatisfy(each -> assertThat(each.at()).isNotNull())
                .allSatisfy(each -> assertThat(each.sentence()).isEqualTo("Le Phare n’est relié à aucun besoin."))
                .extracting(DecisionView::choice)
                .containsExactly(Choice.OPEN, Choice.ACCEPT, Choice.LATER);
        assertThat(judging().history(GAP))
                .extracting(DecisionView::by)
                .containsExactly(anna.name(), bruno.name(), anna.name());
        assertThat(judged().isOpen()).isTrue();
    }

    @Test
    void only_who_writes_in_the_sheet_decides() {
        teaming.remove(manager, team, bruno.id());
        for (Person other : List.of(bruno, manager, somebody.signedIn())) {
            for (Choice choice : Choice.values()) {
                assertThatThrownBy(() -> settle(other, choice, "x")).isInstanceOf(Problem.NotFound.class);
            }
        }
        sheeting.archive(anna, sheet);
        for (Choice choice : Choice.values()) {
            assertThatThrownBy(() -> settle(anna, choice, "x"))
                    .as("put away: " + choice)
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThat(judging().history()).isEmpty();
        assertThat(plans(anna)).isEmpty();
    }

    private Judging readBy(Person reader) {
        return mapping.judge(reader, mapping.read(reader, sheet, Language.FR));
    }

    @Test
    void readers_see_what_was_decided_last_and_not_by_whom() {
        Person neighbour = somebody.signedIn();
        Person stranger = somebody.signedIn();
        String other = some.team(manager, some.organisation(manager), neighbour);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        running.join(manager, team, run, other);
        settle(anna, Choice.LATER, "Pas encore");
        settle(bruno, Choice.ACCEPT, "Un lieu pour plus tard");
        sharing.openForRuns(anna, sheet);
        assertThat(readBy(neighbour).accepted()).singleElement().satisfies(each -> {
            assertThat(each.gap()).isEqualTo(judged().gap());
            assertThat(each.decision().reason()).isEqualTo("Un lieu pour plus tard");
            assertThat(each.decision().by()).isEmpty();
        });
        assertThat(readBy(neighbour).history()).hasSize(1);
        assertThat(readBy(neighbour).open()).hasSameSizeAs(judging().open());
        sharing.ask(anna, sheet, List.of(), false);
        sharing.agree(bruno, sheet, sharing.view(bruno, sheet).asked().id());
        settle(anna, Choice.ACT, "");
        Judged acted = readBy(stranger).acted().get(0);
        assertThat(acted.decision().actionSheet()).isNull();
        settle(anna, Choice.ACCEPT, "Trop loin de chez Ahmed");
        assertThat(readBy(stranger).accepted()).singleElement().satisfies(each -> {
            assertThat(each.gap()).isEqualTo(judged().gap());
            assertThat(each.decision().reason()).isEmpty();
            assertThat(each.decision().by()).isEmpty();
        });
    }
}
