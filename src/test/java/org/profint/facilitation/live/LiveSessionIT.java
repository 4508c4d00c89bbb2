package org.profint.facilitation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.discussion.Only;
import org.profint.discussion.Order;
import org.profint.discussion.PostView;
import org.profint.discussion.PublicPost;
import org.profint.discussion.Saying;
import org.profint.discussion.Spoken;
import org.profint.discussion.ideas.Board;
import org.profint.discussion.ideas.Gathering;
import org.profint.discussion.ideas.Sort;
import org.profint.discussion.moderation.Moderating;
import org.profint.discussion.moderation.NewRules;
import org.profint.facilitation.attendance.Attending;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.Reading;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** The first session of a team that follows Networks, while it takes place. */
class LiveSessionIT extends Inside {

    private static final String P1 = "net-p1";
    private static final int CROWD = 30;

    @Inject
    private Leading leading;

    @Inject
    private Watching watching;

    @Inject
    private Parking parking;

    @Inject
    private Presenting presenting;

    @Inject
    private Recording recording;

    @Inject
    private Discussing discussing;

    @Inject
    private Moderating moderating;

    @Inject
    private Gathering gathering;

    @Inject
    private Board board;

    @Inject
    private Attending attending;

    @Inject
    private Arranging arranging;

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

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String organisation;
    private String team;
    private String run;
    private String session;

    @BeforeEach
    void a_team_with_sessions() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        arranging.propose(anna, run, Mode.HYBRID, Arranging.From.MODULE, "");
        session = sessions().get(0).id();
    }

    private List<SessionView> sessions() {
        return reading.of(anna, run, Language.FR).sessions();
    }

    private Person facilitator() {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private LiveView seen(Person person) {
        return watching.of(person, session, Language.FR);
    }

    private int stage() {
        return seen(anna).state().stage();
    }

    private void move(Person person, Move move) {
        leading.move(person, session, move, stage());
    }

    /** Everybody goes to the first question of the discussion, and to this phase of it. */
    private void goTo(Person person, Phase phase) {
        leading.begin(person, session);
        while (!P1.equals(seen(anna).state().prompt())) {
            move(person, Move.NEXT_ITEM);
        }
        while (seen(anna).state().phase() != phase) {
            move(person, Move.NEXT);
        }
    }

    private void park(Person person, String text) {
        parking.add(person, session, PointKind.POINT, Ids.next(), text);
    }

    private String say(Person person, String text) {
        return discussing.say(person, run, team, P1, Ids.next(), Saying.of(text), Language.FR);
    }

    private List<PostView> heads(Person person) {
        return discussing.under(person, run, team, P1, Order.NEWEST, Only.TEAM).threads().get(P1).entries().stream()
                .map(each -> each.post())
                .toList();
    }

    @Test
    void it_begins_once_with_its_first_line_and_its_planned_minutes() {
        assertThat(seen(anna).begun()).isFalse();
        leading.begin(anna, session);
        leading.begin(bruno, session);
        LiveState state = seen(bruno).state();
        assertThat(state.item()).isEqualTo(sessions().get(0).items().get(0).id());
        assertThat(state.phase()).isEqualTo(Phase.READ);
        assertThat(state.stage()).isEqualTo(1);
        assertThat(state.seconds()).isEqualTo(sessions().get(0).items().get(0).planned() * 60L);
        assertThat(state.running()).isFalse();
    }

    @Test
    void whoever_facilitates_moves_all_and_a_group_without_one_moves_itself() {
        leading.begin(anna, session);
        move(bruno, Move.NEXT);
        assertThat(seen(anna).state().phase()).isEqualTo(Phase.THINK);
        Person guide = facilitator();
        Person second = facilitator();
        assertThatThrownBy(() -> move(anna, Move.NEXT)).isInstanceOf(Problem.NotFound.class);
        assertThat(seen(anna).leads()).isFalse();
        move(guide, Move.NEXT);
        // The first one's laptop is closed: the other goes on where the group is.
        move(second, Move.NEXT);
        assertThat(seen(anna).state().phase()).isEqualTo(Phase.DISCUSS);
    }

    @Test
    void two_who_press_at_once_move_the_group_once() {
        leading.begin(anna, session);
        int seen = stage();
        leading.move(anna, session, Move.NEXT, seen);
        assertThatThrownBy(() -> leading.move(bruno, session, Move.NEXT, seen)).isInstanceOf(Problem.Conflict.class);
        assertThat(seen(anna).state().phase()).isEqualTo(Phase.THINK);
    }

    @Test
    void a_stranger_and_the_manager_of_the_home_do_not_sit_there() {
        leading.begin(anna, session);
        for (Person other : List.of(manager, somebody.signedIn())) {
            assertThatThrownBy(() -> seen(other)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> park(other, "Un mot")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> presenting.of(other, session)).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void the_timer_is_a_time_of_the_server_and_can_be_started_paused_and_extended() {
        leading.begin(anna, session);
        long planned = seen(anna).state().seconds();
        leading.timer(anna, session, Leading.Timer.START);
        LiveState running = seen(bruno).state();
        assertThat(running.ends()).isBetween(running.now() + (planned - 30) * 1000, running.now() + planned * 1000);
        leading.timer(anna, session, Leading.Timer.START);
        assertThat(seen(anna).state().ends()).as("started twice it runs once").isEqualTo(running.ends());
        leading.timer(bruno, session, Leading.Timer.EXTEND);
        assertThat(seen(anna).state().ends()).isEqualTo(running.ends() + 300_000);
        leading.timer(anna, session, Leading.Timer.PAUSE);
        assertThat(seen(anna).state().running()).isFalse();
        assertThat(seen(anna).state().left()).isBetween((int) planned + 270, (int) planned + 300);
    }

    @Test
    void anybody_parks_a_point_once_and_whoever_leads_says_what_becomes_of_it() {
        Person guide = facilitator();
        leading.begin(guide, session);
        String operation = Ids.next();
        parking.add(anna, session, PointKind.TASK, operation, "Appeler la mairie");
        parking.add(anna, session, PointKind.TASK, operation, "Appeler la mairie");
        assertThatThrownBy(() -> parking.add(bruno, session, PointKind.TASK, operation, "Appeler la mairie"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(seen(bruno).openPoints()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Appeler la mairie");
            assertThat(each.kind()).isEqualTo(PointKind.TASK);
        });
        String point = seen(bruno).openPoints().get(0).id();
        assertThatThrownBy(() -> parking.settle(anna, session, point, Fate.DONE))
                .isInstanceOf(Problem.NotFound.class);
        parking.settle(guide, session, point, Fate.DONE);
        assertThat(seen(bruno).openPoints()).isEmpty();
        assertThat(seen(bruno).settledPoints()).hasSize(1);
        assertThatThrownBy(() -> park(anna, " ")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> park(anna, "x".repeat(501))).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void ending_here_moves_the_rest_and_what_is_parked_into_the_next_session() {
        leading.begin(anna, session);
        park(anna, "Un point");
        park(anna, "Réglé");
        parking.settle(anna, session, seen(anna).openPoints().get(1).id(), Fate.DONE);
        move(anna, Move.NEXT_ITEM);
        String here = seen(anna).state().item();
        List<String> rest = sessions().get(0).items().stream()
                .map(each -> each.id())
                .dropWhile(each -> !each.equals(here))
                .toList();
        presenting.openKey(anna, session);
        String key = presenting.key(anna, session);
        String next = leading.carry(anna, session, stage());
        assertThat(next).isEqualTo(sessions().get(1).id());
        assertThat(sessions().get(0).items()).hasSize(1);
        assertThat(sessions().get(1).items()).extracting(each -> each.id()).startsWith(rest.toArray(String[]::new));
        assertThat(parking.of(anna, next))
                .extracting(PointView::text, PointView::carried)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Un point", true));
        assertThat(seen(anna).going()).isFalse();
        assertThat(presenting.byKey(key).view().going())
                .as("the wall says that it is over")
                .isFalse();
        assertThat(onWall(key)).isEmpty();
        SomeClock.ahead(Duration.ofMinutes(11));
        assertThatThrownBy(() -> presenting.byKey(key))
                .as("the key dies with it")
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> move(anna, Move.NEXT)).isInstanceOf(Problem.Invalid.class);
        leading.begin(anna, session);
        assertThat(seen(anna).going()).as("it can go on").isTrue();
    }

    @AfterEach
    void now_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    @Test
    void in_the_last_session_a_next_one_is_made_for_what_is_left() {
        session = sessions().get(3).id();
        leading.begin(anna, session);
        park(anna, "À reprendre");
        leading.finish(anna, session, stage());
        assertThat(sessions()).hasSize(5);
        assertThat(parking.of(anna, sessions().get(4).id())).hasSize(1);
    }

    @Test
    void what_was_begun_stays_with_its_minutes_and_its_rest_goes_on() {
        SessionView first = sessions().get(0);
        String item = first.items().get(0).id();
        int planned = first.items().get(0).planned();
        arranging.endWithin(anna, session, item, 5);
        assertThat(sessions().get(0).items()).singleElement().satisfies(each -> {
            assertThat(each.real()).isEqualTo(5);
            assertThat(each.planned()).isEqualTo(5);
        });
        assertThat(sessions().get(1).items().get(0).planned()).isEqualTo(planned - 5);
        assertThat(sessions().get(1).items().get(0).carriedFrom()).isEqualTo(first.title());
        assertThat(reading.of(anna, run, Language.FR).missing()).isEmpty();
    }

    @Test
    void thirty_people_who_answer_at_once_are_all_there_and_none_is_twice() throws Exception {
        goTo(anna, Phase.SHARE);
        List<Person> crowd =
                IntStream.range(0, CROWD).mapToObj(each -> somebody.signedIn()).toList();
        crowd.forEach(each -> some.join(manager, organisation, team, each));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> posts = new ArrayList<>();
        for (Person each : crowd) {
            String operation = Ids.next();
            // Each device sends twice, as one does that heard no answer.
            for (int time = 0; time < 2; time++) {
                posts.add(executor.submit(() -> {
                    start.await();
                    return discussing.say(each, run, team, P1, operation, Saying.of("De " + each.id()), Language.FR);
                }));
            }
        }
        start.countDown();
        Set<String> ids = new java.util.HashSet<>();
        for (Future<String> each : posts) {
            ids.add(each.get());
        }
        assertThat(ids).hasSize(CROWD);
        assertThat(heads(anna)).hasSize(CROWD).extracting(PostView::text).doesNotHaveDuplicates();
        assertThat(presenting.of(anna, session).answers()).hasSize(CROWD);
    }

    @Test
    void in_the_room_and_remotely_it_is_one_thread_and_one_device_writes_for_those_who_are_present() {
        attending.tick(anna, session, List.of(), List.of(anna.id(), bruno.id()));
        goTo(anna, Phase.SHARE);
        say(bruno, "De loin");
        String operation = Ids.next();
        String today = running.today().toString();
        String yesterday = running.today().minusDays(1).toString();
        record(operation, Spoken.Whom.PRESENT, today);
        record(operation, Spoken.Whom.PRESENT, today);
        record(Ids.next(), Spoken.Whom.GROUP, yesterday);
        assertThat(heads(bruno)).extracting(PostView::text).containsExactly("Ensemble", "Ensemble", "De loin");
        Spoken paper = heads(bruno).get(0).spoken();
        Spoken room = heads(bruno).get(1).spoken();
        assertThat(room).isEqualTo(new Spoken(Spoken.Whom.PRESENT, session, 2, null));
        assertThat(paper.whom()).isEqualTo(Spoken.Whom.GROUP);
        assertThat(paper.saidOn())
                .as("beside the time of writing")
                .isEqualTo(running.today().minusDays(1));
        assertThat(heads(bruno).get(0).author()).as("who typed it").isEqualTo(anna.name());
        assertThat(heads(bruno).get(2).spoken()).isNull();
        for (String day : List.of("2999-01-01", "hier")) {
            assertThatThrownBy(() -> record(Ids.next(), Spoken.Whom.GROUP, day))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            each -> assertThat(each.fields()).containsKey("said-on"));
        }
    }

    @Test
    void where_one_answers_first_what_all_who_are_present_have_said_is_the_answer_of_each() {
        Person guide = facilitator();
        Person chloe = somebody.signedIn();
        some.join(manager, organisation, team, chloe);
        attending.tick(guide, session, List.of(), List.of(anna.id(), bruno.id()));
        goTo(guide, Phase.SHARE);
        discussing.answerFirst(guide, run, team, P1, true);
        String post = say(guide, "Un carnet commun.");
        gathering.take(guide, run, team, P1, post, Ids.next(), "Un carnet commun.", Language.FR);
        assertThat(heads(bruno)).isEmpty();
        record(Ids.next(), Spoken.Whom.GROUP, "");
        assertThat(heads(bruno)).as("the group is not each of them").isEmpty();
        assertThat(ideas(bruno)).isZero();
        record(Ids.next(), Spoken.Whom.PRESENT, "");
        assertThat(heads(bruno)).hasSize(3);
        assertThat(ideas(bruno)).isEqualTo(1);
        moderating.act(bruno, run, team, post, Act.REPORT, "");
        assertThat(heads(chloe)).as("who was not there").isEmpty();
        attending.tick(guide, session, List.of(bruno.id()), List.of());
        assertThat(heads(bruno)).as("was not there after all").isEmpty();
    }

    private int ideas(Person person) {
        return board.of(person, run, team, Sort.NEWEST).ideas().size();
    }

    private void record(String operation, Spoken.Whom whom, String day) {
        recording.record(anna, session, team, P1, operation, "Ensemble", whom, day, Language.FR);
    }

    private List<String> onWall(String key) {
        return presenting.byKey(key).answers().stream().map(PublicPost::text).toList();
    }

    @Test
    void the_wall_shows_no_held_hidden_reported_or_withdrawn_word_and_no_answer_to_one() {
        Person guide = facilitator();
        goTo(guide, Phase.THINK);
        presenting.openKey(guide, session);
        String key = presenting.key(guide, session);
        presenting.openKey(guide, session);
        assertThat(presenting.key(guide, session)).as("one key").isEqualTo(key).hasSize(12);
        String shown = say(anna, "Montré");
        String hidden = say(anna, "Masqué");
        discussing.say(
                bruno,
                run,
                team,
                P1,
                Ids.next(),
                new Saying("Réponse", hidden, false, List.of(), null, null),
                Language.FR);
        String reported = say(bruno, "Signalé");
        String gone = say(bruno, "Repris");
        assertThat(onWall(key)).as("everybody thinks alone").isEmpty();
        move(guide, Move.NEXT);
        assertThat(onWall(key)).hasSize(5);
        moderating.act(guide, run, team, hidden, Act.HIDE, "Trop précis");
        moderating.act(anna, run, team, reported, Act.REPORT, "");
        discussing.takeBack(bruno, run, team, gone);
        assertThat(onWall(key)).containsExactly("Montré");
        assertThat(presenting
                        .byKey("  " + key.toLowerCase(java.util.Locale.ROOT).substring(0, 4) + "-" + key.substring(4))
                        .answers())
                .as("as one types it")
                .extracting(PublicPost::id)
                .containsExactly(shown);
        presenting.closeKey(guide, session);
        assertThatThrownBy(() -> presenting.byKey(key)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> presenting.openKey(anna, session)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_held_word_comes_to_the_wall_when_who_facilitates_shows_it() {
        Person guide = facilitator();
        goTo(guide, Phase.SHARE);
        presenting.openKey(guide, session);
        String key = presenting.key(guide, session);
        moderating.set(guide, run, NewRules.of(true, false, "", "", ""));
        String held = say(anna, "Retenu");
        assertThat(onWall(key)).isEmpty();
        moderating.act(guide, run, team, held, Act.SHOW, "");
        assertThat(onWall(key)).containsExactly("Retenu");
    }

    @Test
    void where_one_answers_first_the_wall_waits_until_the_group_compares() {
        discussing.answerFirst(anna, run, team, P1, true);
        goTo(anna, Phase.SHARE);
        say(anna, "Mon avis");
        assertThat(presenting.of(anna, session).answers()).isEmpty();
        move(anna, Move.NEXT);
        assertThat(presenting.of(anna, session).answers()).hasSize(1);
    }

    @Test
    void a_closed_run_is_not_led_any_more() {
        leading.begin(anna, session);
        int seen = stage();
        running.close(manager, team, run);
        assertThatThrownBy(() -> leading.move(anna, session, Move.NEXT, seen)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> park(anna, "Trop tard")).isInstanceOf(Problem.Invalid.class);
    }
}
