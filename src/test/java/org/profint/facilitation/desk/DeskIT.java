package org.profint.facilitation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.learning.Delivering;
import org.profint.learning.Stepping;
import org.profint.mail.Desk;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.people.Somebody;

/** What waits on the desk of who facilitates, as days pass. */
class DeskIT extends Inside {

    @Inject
    private Looking looking;

    @Inject
    private Messaging messaging;

    @Inject
    private Comparing comparing;

    @Inject
    private Discussing discussing;

    @Inject
    private Delivering delivering;

    @Inject
    private Stepping stepping;

    @Inject
    private Arranging arranging;

    @Inject
    private Contacts contacts;

    @Inject
    private Desk outbox;

    @Inject
    private SomeDesk some;

    @Inject
    private Somebody somebody;

    private SomeDesk.World world;

    @BeforeEach
    void a_run_of_two_teams() {
        world = some.world();
    }

    @AfterEach
    void the_clock_goes_right_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private List<String> ids(Kind kind) {
        List<String> listed =
                looking.list(world.guide(), kind, "").stream().map(Waiting::id).toList();
        DeskView.Group group = looking.desk(world.guide()).groups().get(kind.ordinal());
        // The figure is what its list shows.
        assertThat(group.total()).as(kind.name()).isEqualTo(listed.size());
        assertThat(group.first()).extracting(Waiting::id).isEqualTo(listed.subList(0, Math.min(5, listed.size())));
        return listed;
    }

    @Test
    void a_post_waits_after_48_hours_until_anybody_answers() {
        String post = some.say(world, world.anna(), "Qui tient le carnet ?", true);
        SomeClock.ahead(Duration.ofHours(47));
        assertThat(ids(Kind.UNANSWERED)).isEmpty();
        SomeClock.ahead(Duration.ofHours(49));
        assertThat(ids(Kind.UNANSWERED)).containsExactly(post);
        some.reply(world, world.anna(), post, "Personne ?");
        assertThat(ids(Kind.UNANSWERED)).as("one's own answer is none").containsExactly(post);
        some.reply(world, world.guide(), post, "Bonne question.");
        assertThat(ids(Kind.UNANSWERED)).isEmpty();
    }

    @Test
    void who_asks_comes_first_and_who_asks_nothing_is_content_with_a_support() {
        String told = some.say(world, world.anna(), "Un carnet", false);
        String asked = some.say(world, world.anna(), "Et après ?", true);
        some.say(world, world.guide(), "Bienvenue", false);
        SomeClock.ahead(Duration.ofHours(49));
        assertThat(ids(Kind.UNANSWERED)).containsExactly(asked, told);
        discussing.support(world.guide(), world.run(), world.team(), told, true);
        discussing.support(world.guide(), world.run(), world.team(), asked, true);
        assertThat(ids(Kind.UNANSWERED)).containsExactly(asked);
    }

    @Test
    void held_and_reported_posts_wait_and_one_that_was_decided_does_not() {
        String open = some.say(world, world.anna(), "Un nom de trop", false);
        some.rules(world, true, false);
        String held = some.say(world, world.anna(), "En attente", false);
        assertThat(ids(Kind.HELD)).containsExactly(held);
        String guide = some.say(world, world.guide(), "Un mot", false);
        some.act(world, world.anna(), guide, Act.REPORT, "");
        assertThat(ids(Kind.REPORTED)).containsExactly(guide);
        some.act(world, world.guide(), open, Act.HIDE, "Un nom");
        some.act(world, world.guide(), guide, Act.HIDE, "Vu");
        some.act(world, world.guide(), held, Act.SHOW, "");
        assertThat(ids(Kind.REPORTED)).isEmpty();
        assertThat(ids(Kind.HELD)).isEmpty();
    }

    @Test
    void after_7_days_the_silent_are_named_and_reading_or_writing_is_no_silence() {
        SomeClock.ahead(Duration.ofDays(6));
        assertThat(ids(Kind.SILENT)).isEmpty();
        SomeClock.ahead(Duration.ofDays(8));
        assertThat(ids(Kind.SILENT))
                .containsExactlyInAnyOrder(world.anna().id(), world.bruno().id());
        some.say(world, world.bruno(), "Me voilà", false);
        assertThat(ids(Kind.SILENT)).containsExactly(world.anna().id());
        stepping.open(java.util.Optional.of(world.anna()), "net-discussion", Language.FR);
        assertThat(ids(Kind.SILENT)).isEmpty();
        SomeClock.ahead(Duration.ofDays(16));
        assertThat(ids(Kind.SILENT)).hasSize(2);
    }

    @Test
    void what_a_team_delivered_waits_until_somebody_who_facilitates_has_looked() {
        delivering.deliver(
                world.anna(),
                world.run(),
                world.team(),
                "net-discussion",
                List.of(world.anna().id()));
        Person second = some.facilitator(world.manager(), world.run());
        List<String> work = ids(Kind.REVIEW);
        assertThat(work).hasSize(1);
        BoardView board = looking.board(world.guide(), world.run());
        assertThat(board.lines()).hasSize(2);
        assertThat(cell(world.team())).isEqualTo(BoardView.State.DELIVERED);
        assertThat(cell(world.other())).isEqualTo(BoardView.State.NOTHING);
        assertThatThrownBy(() -> looking.look(SomeDesk.leading(somebody.signedIn()), work.get(0)))
                .isInstanceOf(Problem.NotFound.class);
        looking.look(second, work.get(0));
        looking.look(second, work.get(0));
        assertThat(ids(Kind.REVIEW)).isEmpty();
        assertThat(cell(world.team())).isEqualTo(BoardView.State.LOOKED);
    }

    private BoardView.State cell(String team) {
        return looking.board(world.guide(), world.run()).lines().stream()
                .filter(each -> each.teamId().equals(team))
                .findFirst()
                .orElseThrow()
                .cells()
                .get("net-discussion")
                .state();
    }

    @Test
    void all_runs_stand_there_with_their_teams_and_a_second_facilitator_sees_the_same() {
        some.say(world, world.anna(), "Un carnet", false);
        SomeClock.ahead(Duration.ofDays(3));
        Person second = some.facilitator(world.manager(), world.run());
        DeskView mine = looking.desk(world.guide());
        assertThat(mine.runs()).singleElement().satisfies(run -> {
            assertThat(run.id()).isEqualTo(world.run());
            assertThat(run.teams()).hasSize(2);
            assertThat(run.required()).isPositive();
        });
        assertThat(looking.desk(second)).isEqualTo(mine);
    }

    @Test
    void the_desk_of_others_is_not_there_and_shows_nothing_of_this_run() {
        some.say(world, world.anna(), "Un carnet", true);
        SomeClock.ahead(Duration.ofDays(8));
        Person elsewhere = some.world().guide();
        assertThat(looking.list(elsewhere, Kind.UNANSWERED, world.run())).isEmpty();
        for (Person each : List.of(world.anna(), world.manager(), somebody.signedIn())) {
            assertThatThrownBy(() -> looking.desk(each)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> looking.list(each, Kind.SILENT, "")).isInstanceOf(Problem.NotFound.class);
        }
        for (Person each : List.of(elsewhere, world.anna(), world.manager())) {
            assertThatThrownBy(() -> looking.board(each, world.run())).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> comparing.of(each, world.run(), SomeDesk.P1))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> messaging.to(each, world.run(), world.team(), ""))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> messaging.send(each, world.run(), world.team(), "", "Bonjour"))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThatThrownBy(() -> messaging.to(
                        world.guide(), world.run(), world.team(), world.bruno().id()))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_message_is_a_letter_stays_in_the_record_and_not_two_go_at_once() {
        String address = contacts.of(world.anna().id()).orElseThrow().address().orElseThrow();
        int before = outbox.to(address).size();
        int reached = messaging.send(world.guide(), world.run(), world.team(), "", "Bonjour à tous");
        assertThat(reached).isEqualTo(1);
        assertThat(outbox.to(address)).hasSize(before + 1);
        refusedMessage("facilitation.desk.message.too-soon", "Encore moi", "");
        refusedMessage("facilitation.desk.message.missing", " ", world.anna().id());
        messaging.send(world.guide(), world.run(), world.team(), world.anna().id(), "Rien que vous");
        Person second = some.facilitator(world.manager(), world.run());
        assertThat(messaging
                        .to(second, world.run(), world.team(), world.anna().id())
                        .earlier())
                .extracting(MessageView::text)
                .containsExactlyInAnyOrder("Rien que vous", "Bonjour à tous");
        assertThat(messaging.to(second, world.run(), world.team(), "").earlier())
                .extracting(MessageView::text)
                .containsExactly("Bonjour à tous");
        SomeClock.ahead(Duration.ofMinutes(11));
        assertThat(messaging.send(world.guide(), world.run(), world.team(), "", "Encore moi"))
                .isEqualTo(1);
    }

    private void refusedMessage(String key, String text, String reader) {
        assertThatThrownBy(() -> messaging.send(world.guide(), world.run(), world.team(), reader, text))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsEntry("message", key));
    }

    @Test
    void a_session_of_today_stands_there_today() {
        arranging.propose(world.guide(), world.run(), Mode.ROOM, Arranging.From.MODULE, "");
        assertThat(looking.desk(world.guide()).today()).isEmpty();
        some.today(world);
        assertThat(looking.desk(world.guide()).today()).hasSize(1);
        SomeClock.ahead(Duration.ofDays(1));
        assertThat(looking.desk(world.guide()).today()).isEmpty();
    }

    @Test
    void all_teams_stand_side_by_side_with_what_they_have_shared_and_nothing_else() {
        some.say(world, world.anna(), "Un carnet. Et des appels !", false);
        some.say(world, world.bruno(), "Une affiche", false);
        String hidden = some.say(world, world.anna(), "Un nom", false);
        some.act(world, world.guide(), hidden, Act.HIDE, "Un nom");
        some.rules(world, true, false);
        some.say(world, world.anna(), "En attente", false);
        CompareView view = comparing.of(world.guide(), world.run(), SomeDesk.P1);
        assertThat(view.columns()).hasSize(2);
        CompareView.Column anna = view.columns().stream()
                .filter(each -> each.teamId().equals(world.team()))
                .findFirst()
                .orElseThrow();
        assertThat(anna.answers()).singleElement().satisfies(said -> {
            assertThat(said.author()).isEqualTo(world.anna().name());
            assertThat(said.sentences())
                    .extracting(CompareView.Sentence::text)
                    .containsExactly("Un carnet.", "Et des appels !");
        });
        some.rules(world, false, true);
        assertThat(comparing.of(world.guide(), world.run(), SomeDesk.P1).columns())
                .allSatisfy(
                        column -> assertThat(column.answers()).isNotEmpty().allMatch(said -> said.author() == null));
    }
}
