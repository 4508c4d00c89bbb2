package org.profint.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.house.Problem;
import org.profint.learning.FollowedView;
import org.profint.learning.FollowedView.StepFact;
import org.profint.learning.FollowedView.TeamFact;

/** When an attestation is earned, rule by rule. */
class RulesTest {

    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant EARLY = BEGAN.plusSeconds(3_600);
    private static final Instant LATE = BEGAN.plusSeconds(90_000);
    private static final TeamFact FINISHED = new TeamFact("run", "team", "Équipe", BEGAN, null, LATE);
    private static final TeamFact ON_THE_WAY = new TeamFact("run", "team", "Équipe", BEGAN, null, null);
    private static final TeamFact LEFT = new TeamFact("run", "team", "Équipe", BEGAN, EARLY.plusSeconds(1), LATE);

    /** Came after the first step was delivered. */
    private static final TeamFact CAME_LATE =
            new TeamFact("run", "team", "Équipe", EARLY.plusSeconds(1), null, LATE.plusSeconds(9));

    private static StepFact own(String id, boolean done) {
        return new StepFact(id, done ? EARLY : null, false, true, false, null);
    }

    /** Not asked of who goes alone. */
    private static StepFact extra(String id) {
        return new StepFact(id, null, false, false, false, null);
    }

    private static StepFact ofTeam(String id, Instant delivered, boolean part) {
        return new StepFact(id, part ? delivered : null, part, false, true, delivered);
    }

    private static FollowedView followed(TeamFact team, StepFact... steps) {
        return new FollowedView("networks", BEGAN, null, List.of(steps), team);
    }

    private static List<String> open(Judged judged) {
        return judged.sentences().stream()
                .filter(each -> !each.met())
                .map(each -> each.textKey().replace("recognition.rule.", ""))
                .toList();
    }

    @Test
    void alone_all_required_steps_are_asked_and_no_other() {
        assertThat(Rules.alone(followed(null, own("a", true), extra("b"))).earned())
                .isTrue();
        Judged judged = Rules.alone(followed(null, own("a", true), own("b", false), own("c", false)));
        assertThat(judged.earned()).isFalse();
        assertThat(judged.sentences().get(0).missing()).containsExactly("b", "c");
    }

    @Test
    void a_module_that_asks_nothing_gives_nothing() {
        assertThat(Rules.alone(followed(null, extra("a"))).earned()).isFalse();
        assertThat(Rules.alone(followed(null)).earned()).isFalse();
    }

    @Test
    void what_was_complete_once_stays_so_when_the_module_asks_more() {
        FollowedView complete = new FollowedView("networks", BEGAN, LATE, List.of(own("new", false)), null);
        assertThat(Rules.alone(complete).earned()).isTrue();
        assertThat(Rules.alone(complete).sentences().get(0).missing()).isEmpty();
    }

    @Test
    void what_was_complete_with_a_team_is_no_individual_path() {
        FollowedView withTeam = new FollowedView("networks", BEGAN, LATE, List.of(own("a", false)), FINISHED);
        assertThat(Rules.alone(withTeam).earned()).isFalse();
    }

    @Test
    void with_a_team_it_has_finished_and_one_had_a_part_in_each_step() {
        assertThat(Rules.withTeam(followed(FINISHED, ofTeam("a", EARLY, true), ofTeam("b", LATE, true)), null)
                        .earned())
                .isTrue();
        assertThat(open(Rules.withTeam(followed(ON_THE_WAY, ofTeam("a", EARLY, true), ofTeam("b", null, false)), null)))
                .containsExactly("team-finished");
    }

    @Test
    void who_came_late_is_not_credited_until_their_part_is_confirmed() {
        Judged judged = Rules.withTeam(followed(FINISHED, ofTeam("a", EARLY, false), ofTeam("b", LATE, true)), null);
        assertThat(open(judged)).containsExactly("part-in-each");
        assertThat(judged.sentences().get(1).missing()).containsExactly("a");
    }

    @Test
    void who_came_late_and_whose_part_is_confirmed_is_not_asked_for_what_came_before() {
        FollowedView late = followed(CAME_LATE, ofTeam("a", EARLY, false), ofTeam("b", LATE, true));
        assertThat(Rules.withTeam(late, new Credit(true, true, true)).earned()).isTrue();
        assertThat(open(Rules.withTeam(late, new Credit(true, true, false))))
                .as("named by the team alone")
                .containsExactly("part-in-each");
        FollowedView idle = followed(CAME_LATE, ofTeam("a", EARLY, false), ofTeam("b", LATE, false));
        assertThat(open(Rules.withTeam(idle, new Credit(true, true, true))))
                .as("there, and without a part")
                .containsExactly("part-in-each");
        FollowedView early = followed(FINISHED, ofTeam("a", EARLY, false), ofTeam("b", LATE, true));
        assertThat(open(Rules.withTeam(early, new Credit(true, true, true))))
                .as("had been there")
                .containsExactly("part-in-each");
    }

    @Test
    void a_project_is_to_be_closed_and_ones_part_in_it_credited() {
        FollowedView all = followed(FINISHED, ofTeam("a", EARLY, true));
        assertThat(open(Rules.withTeam(all, Credit.NONE))).containsExactly("project-closed", "project-credited");
        assertThat(open(Rules.withTeam(all, new Credit(true, false, false)))).containsExactly("project-credited");
        assertThat(open(Rules.withTeam(all, new Credit(false, true, false)))).containsExactly("project-closed");
        assertThat(Rules.withTeam(all, new Credit(true, true, false)).earned()).isTrue();
    }

    @Test
    void who_left_and_is_credited_is_not_asked_for_what_came_after() {
        FollowedView left = followed(LEFT, ofTeam("a", EARLY, true), ofTeam("b", LATE, false));
        assertThat(Rules.withTeam(left, new Credit(true, true, false)).earned()).isTrue();
        assertThat(open(Rules.withTeam(left, new Credit(true, false, false))))
                .containsExactly("part-in-each", "project-credited");
        FollowedView absent = followed(LEFT, ofTeam("a", EARLY, false), ofTeam("b", LATE, false));
        assertThat(open(Rules.withTeam(absent, new Credit(true, true, false)))).containsExactly("part-in-each");
    }

    @Test
    void codes_are_read_as_people_type_them_and_no_two_are_alike() {
        assertThat(Codes.read(" abcd-efgh jkmn ")).isEqualTo("ABCDEFGHJKMN");
        assertThat(Codes.next()).hasSize(20).isNotEqualTo(Codes.next()).doesNotContain("0", "O", "1", "I");
    }

    @Test
    void a_name_has_no_sign_that_is_not_seen() {
        assertThat(Issuing.name(" Awa\u202E \u200BD\u2066iop\u2028 ")).isEqualTo("Awa Diop");
        assertThatThrownBy(() -> Issuing.name("\u200B\u202E")).isInstanceOf(Problem.Invalid.class);
    }
}
