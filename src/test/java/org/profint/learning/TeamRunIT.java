package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.organisation.Belonging;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;

/** A team follows Networks: six steps are each one's own, six are delivered by the team. */
class TeamRunIT extends Inside {

    private static final List<String> OF_TEAM =
            List.of("net-discussion", "net-version", "net-mapping", "net-project", "net-trial", "net-followup");
    private static final List<String> OF_EACH =
            List.of("net-frame", "net-case", "net-partners", "net-functioning", "net-lasting", "net-sharing");

    @Inject
    private Running running;

    @Inject
    private Delivering delivering;

    @Inject
    private TeamProgress progress;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Completing completing;

    @Inject
    private Answering answering;

    @Inject
    private Stepping stepping;

    @Inject
    private Teaming teaming;

    @Inject
    private Belonging belonging;

    @Inject
    private Recounting recounting;

    @Inject
    private Reminding reminding;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String organisation;
    private String team;

    @BeforeEach
    void a_team_of_two() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
    }

    @AfterEach
    void today_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    private NewRun networks() {
        return new NewRun(team, "networks", today(), today().plusDays(90), "fr en");
    }

    private String opened() {
        return running.open(manager, networks(), false);
    }

    private ProgressView own(Person person) {
        return enrolling.required(person, "networks", Language.FR).progress();
    }

    private Reason reason(Person person, String step) {
        return state(own(person), step).reason();
    }

    private static ProgressView.StepState state(ProgressView view, String step) {
        return view.steps().stream()
                .filter(each -> each.step().id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private void deliver(String run, Person by, String step, Person... parts) {
        delivering.deliver(
                by,
                run,
                team,
                step,
                java.util.stream.Stream.of(parts).map(Person::id).toList());
    }

    private List<Integer> numbers(String sql, String... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            List<Integer> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                        numbers.add(rows.getInt(at));
                    }
                }
            }
            return numbers;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every figure that is kept is the size of the list that explains it. */
    private void figuresAreRight(String run, Person... people) {
        TeamProgressView view = progress.of(manager, team, run, Language.FR);
        assertThat(numbers(
                        "select done_count, required_count from run_team where run_id = ? and team_id = ?", run, team))
                .containsExactly(view.done().size(), view.required());
        for (Person each : people) {
            ProgressView mine = own(each);
            assertThat(numbers("select done_count, required_count from enrolment where account_id = ?", each.id()))
                    .containsExactly(mine.done().size(), mine.required());
        }
    }

    private static <T> void atOnce(List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        for (Future<T> each : threads.invokeAll(deeds)) {
            each.get();
        }
        threads.shutdown();
    }

    private static Callable<Void> doing(Runnable deed) {
        return () -> {
            deed.run();
            return null;
        };
    }

    @Test
    void everybody_in_the_team_follows_the_module_and_what_was_done_alone_counts() {
        enrolling.start(anna, "networks");
        completing.complete(anna, "net-frame");
        completing.complete(anna, "net-discussion");
        String run = opened();
        assertThat(own(anna).required()).isEqualTo(12);
        assertThat(own(anna).done()).hasSize(2);
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.DONE);
        assertThat(own(bruno).required()).isEqualTo(12);
        assertThat(own(bruno).done()).isEmpty();
        assertThat(enrolling.required(bruno, "networks", Language.FR).withTeam())
                .isTrue();
        assertThat(enrolling.place(bruno)).isEqualTo("/learning/step?id=net-frame");
        assertThat(progress.of(anna, team, run, Language.FR).done())
                .as("what one has done alone, the team has not delivered")
                .isEmpty();
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void a_member_may_put_the_team_on_a_module_too_and_a_stranger_may_not() {
        Person stranger = somebody.signedIn();
        some.organisation(stranger);
        assertThatThrownBy(() -> running.open(stranger, networks(), false)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> running.open(anna, new NewRun("nothing", "networks", today(), today(), "fr"), false))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(running.open(anna, networks(), false)).isNotBlank();
        assertThat(running.of(bruno, team)).hasSize(1);
    }

    @Test
    void a_run_that_cannot_be_is_refused_with_what_to_mend() {
        assertThatThrownBy(() ->
                        running.open(manager, new NewRun(team, "nothing", today(), today().plusDays(1), "fr"), false))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("module"));
        opened();
        assertThatThrownBy(this::opened)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsEntry("module", "learning.run.module-already"));
        assertThatThrownBy(() -> NewRun.of(team, "networks", "demain", "2027-13-01", "de"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsOnlyKeys("starts", "ends", "languages"));
    }

    @Test
    void opened_with_many_clicks_at_once_it_is_one_run() throws InterruptedException {
        List<Callable<Void>> clicks = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            clicks.add(doing(this::opened));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        threads.invokeAll(clicks);
        threads.shutdown();
        assertThat(running.of(manager, team)).hasSize(1);
    }

    @Test
    void a_team_delivers_once_and_who_took_part_is_another_fact() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna);
        deliver(run, bruno, "net-discussion", anna, bruno);
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        assertThat(reason(bruno, "net-discussion")).as("the first word stands").isEqualTo(Reason.WITHOUT_PART);
        assertThat(own(bruno).open()).extracting(each -> each.step().id()).contains("net-discussion");
        TeamProgressView view = progress.of(bruno, team, run, Language.FR);
        assertThat(view.done()).hasSize(1);
        assertThat(view.percent()).isEqualTo(16);
        assertThat(numbers("select count(*) from team_step where run_id = ?", run))
                .containsExactly(1);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void delivered_by_two_at_the_same_moment_it_counts_once() throws InterruptedException, ExecutionException {
        String run = opened();
        for (String step : OF_TEAM) {
            atOnce(List.of(
                    doing(() -> deliver(run, anna, step, anna, bruno)),
                    doing(() -> deliver(run, bruno, step, bruno)),
                    doing(() -> completing.complete(anna, "net-frame")),
                    doing(() -> completing.complete(bruno, "net-case"))));
        }
        assertThat(numbers("select count(*) from team_step where run_id = ?", run))
                .containsExactly(6);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void leaving_while_the_team_delivers_loses_nothing_in_either_order()
            throws InterruptedException, ExecutionException {
        String run = opened();
        atOnce(List.of(
                doing(() -> deliver(run, anna, "net-discussion", anna, bruno)),
                doing(() -> teaming.leave(bruno, team, false))));
        assertThat(reason(bruno, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void who_leaves_keeps_what_is_theirs_and_goes_on_alone() {
        String run = opened();
        completing.complete(bruno, "net-frame");
        deliver(run, anna, "net-discussion", anna, bruno);
        deliver(run, anna, "net-project", anna, bruno);
        int before = own(bruno).percent();
        teaming.leave(bruno, team, true);
        assertThat(own(bruno).percent()).as("leaving takes nothing").isGreaterThanOrEqualTo(before);
        assertThat(own(bruno).done())
                .extracting(each -> each.step().id())
                .containsExactly("net-frame", "net-discussion", "net-project");
        assertThat(own(bruno).required())
                .as("nine of the individual path, and the project that is done")
                .isEqualTo(10);
        deliver(run, anna, "net-version", anna);
        assertThat(reason(bruno, "net-version"))
                .as("after them: theirs to do alone")
                .isEqualTo(Reason.OPEN);
        completing.complete(bruno, "net-version");
        assertThat(reason(bruno, "net-version")).isEqualTo(Reason.DONE);
        TeamProgressView seen = progress.of(anna, team, run, Language.FR);
        assertThat(seen.done()).as("the team's work stays").hasSize(3);
        assertThat(seen.formers()).extracting(TeamProgressView.PersonLine::name).containsOnlyNulls();
        assertThat(seen.done().get(0).formers()).isEqualTo(1);
        assertThatThrownBy(() -> progress.of(bruno, team, run, Language.FR)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> deliver(run, bruno, "net-mapping", bruno)).isInstanceOf(Problem.NotFound.class);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void taking_a_delivery_back_leaves_the_credit_of_who_has_left() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna, bruno);
        belonging.end(manager, organisation, bruno.id());
        delivering.undo(anna, run, team, "net-discussion");
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.OPEN);
        assertThat(reason(bruno, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        deliver(run, anna, "net-discussion", anna);
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void who_comes_late_is_not_credited_and_not_asked_for_what_was_delivered_before() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna, bruno);
        Person clara = somebody.signedIn();
        some.join(manager, organisation, team, clara);
        assertThat(reason(clara, "net-discussion")).isEqualTo(Reason.NOT_THERE);
        assertThat(own(clara).required()).isEqualTo(11);
        assertThat(own(clara).before()).hasSize(1);
        assertThatThrownBy(() -> delivering.addPart(anna, run, team, "net-discussion", clara.id()))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> delivering.addPart(clara, run, team, "net-discussion", clara.id()))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(reason(clara, "net-discussion")).isEqualTo(Reason.NOT_THERE);
        delivering.addPart(manager, run, team, "net-discussion", clara.id());
        assertThat(reason(clara, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        assertThat(own(clara).required()).isEqualTo(12);
        deliver(run, clara, "net-version", clara);
        assertThat(reason(clara, "net-version")).isEqualTo(Reason.WITH_TEAM);
        figuresAreRight(run, anna, bruno, clara);
    }

    @Test
    void a_late_arrival_finishes_with_what_was_left_for_them() {
        String run = opened();
        OF_TEAM.forEach(step -> deliver(run, anna, step, anna, bruno));
        Person clara = somebody.signedIn();
        some.join(manager, organisation, team, clara);
        OF_EACH.forEach(step -> completing.complete(clara, step));
        assertThat(own(clara).complete()).isTrue();
        assertThat(enrolling.required(clara, "networks", Language.FR).completedAt())
                .isNotNull();
        figuresAreRight(run, anna, bruno, clara);
    }

    @Test
    void parts_can_be_corrected_by_who_was_forgotten_and_by_who_took_none() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna);
        delivering.addPart(bruno, run, team, "net-discussion", bruno.id());
        delivering.addPart(bruno, run, team, "net-discussion", bruno.id());
        assertThat(reason(bruno, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        assertThatThrownBy(() -> delivering.removePart(bruno, run, team, "net-discussion", anna.id()))
                .isInstanceOf(Problem.NotFound.class);
        delivering.removePart(anna, run, team, "net-discussion", anna.id());
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.WITHOUT_PART);
        delivering.addPart(bruno, run, team, "net-discussion", anna.id());
        assertThat(reason(anna, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void a_team_step_is_not_ticked_off_alone_while_the_team_can_deliver_it() {
        String run = opened();
        assertThatThrownBy(() -> completing.complete(anna, "net-discussion")).isInstanceOf(Problem.Invalid.class);
        deliver(run, anna, "net-discussion", anna);
        completing.complete(bruno, "net-discussion");
        assertThat(reason(bruno, "net-discussion"))
                .as("who took no part makes up for it alone")
                .isEqualTo(Reason.DONE);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void what_is_delivered_must_be_the_teams_and_name_its_people() {
        String run = opened();
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> deliver(run, anna, "net-frame", anna)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> deliver(run, anna, "nothing", anna)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> deliver(run, anna, "net-discussion")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> deliver(run, anna, "net-discussion", anna, stranger))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> deliver(run, stranger, "net-discussion", stranger))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> deliver(run, manager, "net-discussion", anna))
                .as("a manager takes back, but does not deliver")
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> delivering.undo(anna, run, team, "net-discussion"))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(progress.of(anna, team, run, Language.FR).done()).isEmpty();
    }

    @Test
    void a_team_of_one_finishes_and_offers_to_tell_about_it() {
        String run = opened();
        teaming.remove(manager, team, bruno.id());
        assertThatThrownBy(() -> testimonies.propose(anna, run, team)).isInstanceOf(Problem.Invalid.class);
        OF_TEAM.forEach(step -> deliver(run, anna, step, anna));
        OF_EACH.forEach(step -> completing.complete(anna, step));
        assertThat(own(anna).complete()).isTrue();
        assertThat(progress.of(anna, team, run, Language.FR).run().completedAt())
                .isNotNull();
        assertThatThrownBy(() -> testimonies.propose(bruno, run, team)).isInstanceOf(Problem.NotFound.class);
        testimonies.propose(anna, run, team);
        testimonies.propose(anna, run, team);
        List<TestimonyView> offers = testimonies.list(manager, organisation);
        assertThat(offers).hasSize(1);
        String offer = offers.get(0).id();
        assertThat(testimonies.list(anna, organisation)).isEmpty();
        assertThatThrownBy(() -> testimonies.answer(anna, offer, true, "")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> testimonies.answer(manager, offer, false, " ")).isInstanceOf(Problem.Invalid.class);
        testimonies.answer(manager, offer, false, "Attendons les effets.");
        assertThatThrownBy(() -> testimonies.answer(manager, offer, true, "")).isInstanceOf(Problem.Conflict.class);
        testimonies.propose(anna, run, team);
        assertThat(testimonies.list(manager, organisation)).hasSize(2);
        assertThat(progress.of(anna, team, run, Language.FR).testimony().answered())
                .isFalse();
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void another_module_before_the_start_keeps_the_team_and_after_it_is_refused() {
        NewRun later = new NewRun(team, "networks", today().plusDays(5), today().plusDays(50), "fr");
        String run = running.open(manager, later, false);
        running.change(
                manager, run, new NewRun(team, "networks", today().plusDays(6), today().plusDays(60), "fr it"), false);
        RunView moved = running.of(manager, team).get(0);
        assertThat(moved.startsOn()).isEqualTo(today().plusDays(6));
        assertThat(moved.languages()).containsExactly("fr", "it");
        assertThatThrownBy(() -> running.change(
                        manager, run, new NewRun(team, "nothing", today(), today().plusDays(60), "fr"), false))
                .isInstanceOf(Problem.Invalid.class);
        SomeClock.ahead(Duration.ofDays(10));
        running.change(manager, run, new NewRun(team, "networks", today(), today().plusDays(60), "fr"), false);
        assertThatThrownBy(() -> running.change(
                        somebody.signedIn(), run, new NewRun(team, "networks", today(), today(), "fr"), false))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_changes_the_team_keeps_the_credit_and_meets_the_new_team() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna, bruno);
        String other = some.team(manager, organisation, bruno);
        String second =
                running.open(manager, new NewRun(other, "networks", today(), today().plusDays(90), "fr"), false);
        assertThat(reason(bruno, "net-discussion")).isEqualTo(Reason.WITH_TEAM);
        assertThat(enrolling.required(bruno, "networks", Language.FR).runId()).isEqualTo(second);
        teaming.leave(bruno, other, false);
        assertThat(enrolling.required(bruno, "networks", Language.FR).runId())
                .as("back with the team that they are still in")
                .isEqualTo(run);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void several_teams_join_one_run_and_each_delivers_for_itself() {
        String run = opened();
        String other = some.team(manager, organisation, somebody.signedIn());
        running.join(manager, team, run, other);
        running.join(manager, team, run, other);
        deliver(run, anna, "net-discussion", anna, bruno);
        assertThat(progress.of(manager, team, run, Language.FR).done()).hasSize(1);
        assertThat(progress.of(manager, other, run, Language.FR).done()).isEmpty();
        assertThatThrownBy(() -> running.join(anna, team, run, other)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_closed_run_delivers_nothing_until_it_is_opened_again() {
        String run = opened();
        deliver(run, anna, "net-discussion", anna, bruno);
        running.close(anna, team, run);
        assertThatThrownBy(() -> deliver(run, anna, "net-version", anna)).isInstanceOf(Problem.Invalid.class);
        assertThat(enrolling.required(anna, "networks", Language.FR).withTeam()).isFalse();
        completing.complete(anna, "net-version");
        figuresAreRight(run, anna, bruno);
        running.reopen(manager, team, run);
        deliver(run, bruno, "net-version", bruno);
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void managers_of_agreed_partners_see_the_team_and_others_do_not() {
        Person neighbour = somebody.signedIn();
        String other = some.organisation(neighbour);
        String run = opened();
        assertThatThrownBy(() -> progress.of(neighbour, team, run, Language.FR)).isInstanceOf(Problem.NotFound.class);
        some.agree(manager, team, neighbour, other);
        assertThat(progress.of(neighbour, team, run, Language.FR).present()).hasSize(2);
        assertThatThrownBy(() -> running.close(neighbour, team, run)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> progress.of(manager, team, "nothing", Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_manager_who_opens_somebodys_progress_is_in_the_log() {
        String run = opened();
        String lines = "select count(*) from audit_line where act = 'PROGRESS_OPENED' and done_by = ? and done_to = ?";
        progress.person(bruno, team, run, anna.id(), Language.FR);
        assertThat(numbers(lines, bruno.id(), anna.id())).containsExactly(0);
        progress.person(manager, team, run, anna.id(), Language.FR);
        assertThat(numbers(lines, manager.id(), anna.id())).containsExactly(1);
        assertThatThrownBy(() ->
                        progress.person(manager, team, run, somebody.signedIn().id(), Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void nobody_started_and_nothing_moved_are_told_once_each() {
        String run = opened();
        String notices = "select count(*) from run_notice n, run_team t where t.id = n.run_team_id and t.run_id = ?";
        SomeClock.ahead(Duration.ofDays(2));
        reminding.run();
        assertThat(numbers(notices, run)).containsExactly(0);
        SomeClock.ahead(Duration.ofDays(4));
        reminding.run();
        reminding.run();
        assertThat(numbers(notices, run)).containsExactly(1);
        completing.complete(anna, "net-frame");
        SomeClock.ahead(Duration.ofDays(10));
        reminding.run();
        assertThat(numbers(notices, run)).as("six days are not seven").containsExactly(1);
        SomeClock.ahead(Duration.ofDays(12));
        reminding.run();
        reminding.run();
        assertThat(numbers(notices, run)).containsExactly(2);
        deliver(run, anna, "net-discussion", anna);
        SomeClock.ahead(Duration.ofDays(20));
        reminding.run();
        assertThat(numbers(notices, run)).as("it moved, and stands still again").containsExactly(3);
    }

    @Test
    void a_figure_that_is_wrong_is_mended_in_the_night() throws SQLException {
        String run = opened();
        completing.complete(anna, "net-frame");
        try (Connection connection = source.getConnection();
                PreparedStatement spoil = connection.prepareStatement(
                        "update enrolment set done_count = 7, required_count = 0 where account_id = ?")) {
            spoil.setString(1, anna.id());
            spoil.executeUpdate();
        }
        assertThat(recounting.recount(true)).isPositive();
        figuresAreRight(run, anna, bruno);
    }

    @Test
    void the_page_of_a_step_says_whose_it_is_and_who_had_a_part() {
        String run = opened();
        assertThat(open(anna, "net-frame").team().ofTeam()).isFalse();
        TeamBox before = open(anna, "net-discussion").team();
        assertThat(before.isToDeliver()).isTrue();
        assertThat(before.mates()).hasSize(2);
        deliver(run, anna, "net-discussion", anna);
        TeamBox after = open(bruno, "net-discussion").team();
        assertThat(after.isDelivered()).isTrue();
        assertThat(after.took()).isFalse();
        assertThat(after.forgotten()).extracting(TeamBox.Mate::accountId).containsExactly(bruno.id());
        answering.save(bruno, "net-p1", Ids.next(), "0", "Ma note.");
        assertThat(open(bruno, "net-discussion").questions().get(0).answer().text())
                .isEqualTo("Ma note.");
        assertThat(open(anna, "net-discussion").questions().get(0).answer().text())
                .as("what one writes stays one's own")
                .isEmpty();
        assertThat(open(somebody.signedIn(), "net-discussion").team()).isNull();
    }

    private StepView open(Person person, String step) {
        return stepping.open(Optional.of(person), step, Language.FR);
    }
}
