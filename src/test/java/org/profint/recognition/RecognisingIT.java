package org.profint.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.catalogue.Catalogue;
import org.profint.content.StepSpec;
import org.profint.facilitation.attendance.Attending;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.Reading;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeRows;
import org.profint.house.SomeThreads;
import org.profint.learning.Completing;
import org.profint.learning.Delivering;
import org.profint.learning.Enrolling;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.privacy.SomeErasure;
import org.profint.projectwork.Crediting;
import org.profint.projectwork.SomeFinishedProject;
import org.profint.recognition.Verdict.Kind;
import org.profint.recognition.badge.SigningKeys;

/** Attestations: earned, asked for, checked, taken back, erased. */
class RecognisingIT extends Inside {

    private static final List<String> ALONE = List.of(
            "net-frame",
            "net-case",
            "net-discussion",
            "net-partners",
            "net-functioning",
            "net-lasting",
            "net-version",
            "net-mapping",
            "net-sharing");
    private static final List<String> OF_TEAM =
            List.of("net-discussion", "net-version", "net-mapping", "net-project", "net-trial", "net-followup");
    private static final Person ADMIN = new Person("x", "x", "", Set.of(Role.ADMIN), "", false);

    @Inject
    private Recognising recognising;

    @Inject
    private Issuing issuing;

    @Inject
    private Verifying verifying;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private SigningKeys keys;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Completing completing;

    @Inject
    private Running running;

    @Inject
    private Delivering delivering;

    @Inject
    private Arranging arranging;

    @Inject
    private Reading reading;

    @Inject
    private Attending attending;

    @Inject
    private SomeErasure erasing;

    @Inject
    private SomeFinishedProject finished;

    @Inject
    private Crediting crediting;

    @Inject
    private SomeTeam some;

    @Inject
    private SomeThreads threads;

    @Inject
    private SomeRows rows;

    @Inject
    private Somebody somebody;

    private Person learner;
    private String place;

    @BeforeEach
    void a_learner() {
        learner = somebody.signedIn();
        place = Ids.next();
    }

    private String earned() {
        enrolling.start(learner, "networks");
        ALONE.forEach(step -> completing.complete(learner, step));
        return issue("Awa Test");
    }

    private String issue(String name) {
        return issuing.issue(learner, "networks", Way.INDIVIDUAL, Language.FR, name);
    }

    private ChanceView chance(Person person, Way way) {
        return recognising.chances(person, Language.FR).stream()
                .filter(each -> each.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private Kind check(String code) {
        return verifying.byCode(code, place).kind();
    }

    @Test
    void the_page_says_which_steps_are_missing_and_nothing_is_given_before() {
        enrolling.start(learner, "networks");
        completing.complete(learner, "net-frame");
        ChanceView chance = chance(learner, Way.INDIVIDUAL);
        assertThat(chance.earned()).isFalse();
        assertThat(chance.asked().get(0).missing())
                .extracting(ChanceView.Step::id)
                .containsExactlyElementsOf(ALONE.subList(1, ALONE.size()));
        assertThatThrownBy(() -> issue("Awa"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKey("module"));
        assertThat(recognising.mine(learner)).isEmpty();
    }

    @Test
    void who_follows_nothing_gets_nothing_and_a_name_is_wanted() {
        assertThatThrownBy(() -> issue("Awa")).isInstanceOf(Problem.NotFound.class);
        earned();
        for (String none : Stream.of("", "  ", "x".repeat(121), "a\u0000b").toList()) {
            assertThatThrownBy(() -> issue(none)).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void an_attestation_keeps_the_facts_of_its_day_under_the_wanted_name() {
        String code = earned();
        Facts facts = recognising.mine(learner, code).facts();
        assertThat(facts.holder()).isEqualTo("Awa Test");
        assertThat(facts.way()).isEqualTo(Way.INDIVIDUAL);
        assertThat(facts.team()).isNull();
        assertThat(facts.steps()).hasSize(ALONE.size()).allMatch(each -> each.minutes() > 0 && !each.withTeam());
        assertThat(facts.minutes())
                .isEqualTo(facts.steps().stream().mapToInt(Facts.Step::minutes).sum());
        completing.undo(learner, "net-frame");
        assertThat(issue("Another name")).isEqualTo(code);
        assertThat(recognising.mine(learner, code).facts()).isEqualTo(facts);
        assertThat(check(code)).isEqualTo(Kind.GENUINE);
    }

    @Test
    void asked_for_again_it_is_the_same_and_at_the_same_moment_there_is_one() throws Exception {
        enrolling.start(learner, "networks");
        ALONE.forEach(step -> completing.complete(learner, step));
        Set<String> codes = ConcurrentHashMap.newKeySet();
        Callable<Boolean> ask = () -> codes.add(issue("Awa"));
        threads.all(List.of(ask, ask, ask, ask));
        codes.add(issue("Another name"));
        assertThat(codes).hasSize(1);
        assertThat(recognising.mine(learner))
                .singleElement()
                .satisfies(each -> assertThat(each.facts().holder()).isEqualTo("Awa"));
    }

    @Test
    void one_that_is_taken_back_holds_no_more_and_another_can_be_asked_for() {
        String code = earned();
        withdrawing.withdraw(learner, code, "");
        withdrawing.withdraw(learner, code, "");
        Verdict verdict = verifying.byCode(code.toLowerCase(), place);
        assertThat(verdict.kind()).isEqualTo(Kind.REVOKED);
        assertThat(verdict.attestation().cause()).isEqualTo(AttestationView.Cause.HOLDER);
        String other = issue("Awa T.");
        assertThat(other).isNotEqualTo(code);
        assertThat(check(other)).isEqualTo(Kind.GENUINE);
        assertThat(check(code)).isEqualTo(Kind.REVOKED);
    }

    @Test
    void the_issuer_gives_a_reason_and_nobody_else_may() {
        String code = earned();
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> withdrawing.withdraw(stranger, code, "x")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> withdrawing.withdraw(ADMIN, code, " ")).isInstanceOf(Problem.Invalid.class);
        assertThat(check(code)).isEqualTo(Kind.GENUINE);
        withdrawing.withdraw(ADMIN, code, "Délivrée par erreur");
        assertThat(verifying.byCode(code, place).attestation().reason()).isEqualTo("Délivrée par erreur");
    }

    @Test
    void nobody_else_has_the_paper_or_the_badge() {
        String code = earned();
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> recognising.mine(stranger, code)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> recognising.badge(stranger, code)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_badge_is_genuine_as_it_was_given_out_and_with_no_letter_changed_or_added() {
        String code = earned();
        String badge = recognising.badge(learner, code);
        assertThat(badge).contains("Awa Test").doesNotContain("@test.example");
        assertThat(verifying.byBadge(" " + badge + "\n", place).kind()).isEqualTo(Kind.GENUINE);
        assertThat(verifying.byBadge(badge.replace("Awa", "Ewa"), place).kind()).isEqualTo(Kind.CHANGED);
        // A term that no context knows is not signed: it is told from what was kept.
        String added = badge.replaceFirst("\\{", "{\"unheardOf\":\"x\",");
        assertThat(verifying.byBadge(added, place).kind()).isEqualTo(Kind.CHANGED);
        for (String none : List.of("", "{}", "x", "[1]", "{\"id\":7}", badge.substring(9), "z".repeat(90_000))) {
            assertThat(verifying.byBadge(none, place).kind()).isEqualTo(Kind.NO_BADGE);
        }
    }

    @Test
    void a_new_key_signs_from_now_on_and_badges_of_the_old_one_stay_good() {
        String badge = recognising.badge(learner, earned());
        assertThatThrownBy(() -> keys.rotate(learner)).isInstanceOf(Problem.NotFound.class);
        int number = keys.rotate(ADMIN);
        learner = somebody.signedIn();
        String newer = recognising.badge(learner, earned());
        assertThat(newer).contains("/api/recognition/keys/" + number + "\"");
        assertThat(badge).doesNotContain("/api/recognition/keys/" + number + "\"");
        assertThat(verifying.byBadge(badge, place).kind()).isEqualTo(Kind.GENUINE);
        assertThat(verifying.byBadge(newer, place).kind()).isEqualTo(Kind.GENUINE);
    }

    @Test
    void who_guesses_codes_has_to_wait_and_locks_nobody_else_out() {
        String code = earned();
        assertThatThrownBy(() -> {
                    for (int tries = 0; tries < 20; tries++) {
                        assertThat(check("WRONG" + tries)).isEqualTo(Kind.UNKNOWN);
                    }
                })
                .isInstanceOf(Problem.TooMany.class);
        place = Ids.next();
        assertThat(check(code)).isEqualTo(Kind.GENUINE);
    }

    @Test
    void erased_people_are_named_nowhere_and_their_attestation_holds_no_more() {
        String code = earned();
        String badge = recognising.badge(learner, code);
        withdrawing.withdraw(ADMIN, code, "Une raison qui nomme Awa");
        assertThat(erasing.of(learner.id())).isTrue();
        Verdict verdict = verifying.byCode(code, place);
        assertThat(verdict.kind()).isEqualTo(Kind.REVOKED);
        assertThat(verdict.attestation().cause()).isEqualTo(AttestationView.Cause.ERASED);
        assertThat(verdict.attestation().facts()).isNull();
        assertThat(verdict.attestation().reason()).isNull();
        assertThat(rows.of("select a.id from Attestation a where a.code = ?1", code))
                .isEmpty();
        assertThat(verifying.byBadge(badge, place).kind()).isEqualTo(Kind.REVOKED);
        assertThat(verifying.byBadge(badge.replace("Awa", "Ewa"), place).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void with_a_team_the_sentences_say_who_had_a_part_and_how_the_project_stands() {
        Person manager = somebody.signedIn();
        Person late = somebody.signedIn();
        String organisation = some.organisation(manager);
        String team = some.team(manager, organisation, learner);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        delivering.deliver(learner, run, team, "net-discussion", List.of(learner.id()));
        some.join(manager, organisation, team, late);
        List<String> both = List.of(learner.id(), late.id());
        OF_TEAM.stream().skip(1).forEach(step -> delivering.deliver(learner, run, team, step, both));
        assertThat(open(chance(learner, Way.TEAM))).containsExactly("project-closed", "project-credited");
        assertThat(open(chance(late, Way.TEAM))).containsExactly("part-in-each", "project-closed", "project-credited");
        delivering.addPart(manager, run, team, "net-discussion", late.id());
        assertThat(open(chance(late, Way.TEAM))).containsExactly("project-closed", "project-credited");
        assertThatThrownBy(() -> issuing.issue(learner, "networks", Way.TEAM, Language.FR, "Awa"))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void who_came_late_has_it_once_their_part_in_the_project_is_confirmed() {
        SomeFinishedProject.World world = finished.world();
        List<String> two = List.of(world.anna().id(), world.bruno().id());
        OF_TEAM.stream()
                .limit(4)
                .forEach(step -> delivering.deliver(world.anna(), world.run(), world.team(), step, two));
        Person late = somebody.signedIn();
        some.join(world.manager(), world.organisation(), world.team(), late);
        List<String> last = List.of(world.anna().id(), late.id());
        OF_TEAM.stream()
                .skip(4)
                .forEach(step -> delivering.deliver(world.anna(), world.run(), world.team(), step, last));
        finished.validate(world);
        assertThat(open(chance(late, Way.TEAM))).containsExactly("part-in-each", "project-credited");
        crediting.confirm(world.guide(), world.project(), late.id());
        assertThat(chance(late, Way.TEAM).earned()).isTrue();
        String code = issuing.issue(late, "networks", Way.TEAM, Language.FR, "Emil T.");
        Facts facts = recognising.mine(late, code).facts();
        assertThat(facts.project()).isTrue();
        assertThat(facts.steps())
                .as("what they had a part in, and no more")
                .hasSize(2)
                .allMatch(Facts.Step::withTeam);
    }

    private static List<String> open(ChanceView chance) {
        return chance.asked().stream()
                .filter(each -> !each.met())
                .map(each -> each.textKey().replace("recognition.rule.", ""))
                .toList();
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private Known known;

    @Inject
    private Composing composing;

    @Inject
    private Describing describing;

    @Test
    void sessions_are_listed_with_their_day_and_the_minutes_are_those_of_their_mode() {
        Person manager = somebody.signedIn();
        String team = some.team(manager, some.organisation(manager), learner);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        delivering.deliver(learner, run, team, "net-mapping", List.of(learner.id()));
        arranging.propose(learner, run, Mode.ROOM, Arranging.From.MODULE, "");
        var session = reading.of(learner, run, Language.FR).sessions().get(0);
        var followed = known.followed(learner, "networks").orElseThrow();
        var course = describing.course("networks", Way.TEAM, Language.FR);
        attending.correct(learner, session.id(), true);
        Facts facts = composing.facts(course, followed, known.sessions(learner, followed), "Awa", false);
        assertThat(facts.sessions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo(session.title());
            assertThat(each.minutes()).isEqualTo(session.planned());
            assertThat(each.day()).isEqualTo(session.heldOn() == null ? today : session.heldOn());
        });
        assertThat(facts.team()).isEqualTo("Équipe du test");
        StepSpec.Minutes planned =
                catalogue.get(StepSpec.class, "net-mapping").spec().minutes();
        assertThat(facts.minutes()).isEqualTo(planned.room()).isNotEqualTo(planned.solo());
        var alone = describing.course("networks", Way.INDIVIDUAL, Language.FR);
        assertThat(composing.facts(alone, followed, List.of(), "Awa", false).minutes())
                .isEqualTo(planned.solo());
        attending.correct(learner, session.id(), false);
        assertThat(known.sessions(learner, followed)).isEmpty();
    }
}
