package org.profint.discussion.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.discussion.Saying;
import org.profint.discussion.moderation.Moderating;
import org.profint.discussion.moderation.NewRules;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeRows;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;
import org.profint.projectwork.Carrying;
import org.profint.worksheet.FieldState;
import org.profint.worksheet.Filling;
import org.profint.worksheet.Sheeting;

/** From a sentence to one choice, and into the project. */
class IdeasIT extends Inside {

    private static final String P1 = "net-p1";
    private static final String PURPOSE = "wt1-purpose";

    @Inject
    private SomeRows rows;

    @Inject
    private Discussing discussing;

    @Inject
    private Moderating moderating;

    @Inject
    private Gathering gathering;

    @Inject
    private Polling polling;

    @Inject
    private Choosing choosing;

    @Inject
    private Board boards;

    @Inject
    private Carrying carrying;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    private Person manager;
    private Person anna;
    private Person bruno;
    private Person chloe;
    private String organisation;
    private String team;
    private String run;

    @BeforeEach
    void a_team_in_a_run() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        chloe = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno, chloe);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
    }

    private Person facilitator() {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private String say(Person person, String text) {
        return discussing.say(person, run, team, P1, Ids.next(), Saying.of(text), Language.FR);
    }

    private String add(Person person, String text) {
        return gathering.add(person, run, team, Ids.next(), text, Language.FR);
    }

    private String take(Person person, String post, String text) {
        return gathering.take(person, run, team, P1, post, Ids.next(), text, Language.FR);
    }

    private BoardView board(Person person) {
        return boards.of(person, run, team, Sort.NEWEST);
    }

    private IdeaView idea(Person person, String id) {
        return boards.find(person, run, team, id).orElseThrow();
    }

    private List<String> texts(Person person) {
        return board(person).ideas().stream().map(IdeaView::text).toList();
    }

    private void choose(Person person, String idea, String how) {
        choosing.choose(person, run, team, idea, how, running.today().toString(), "Elle tient sans nous.");
    }

    @Test
    void a_sentence_of_a_post_becomes_an_idea_and_keeps_where_it_comes_from() {
        String post = say(anna, "Douze appels. Un carnet commun, tenu à deux !\nEt la suite ?");
        assertThat(Gathering.sentences(gathering.post(bruno, run, team, P1, post)))
                .containsExactly("Douze appels.", "Un carnet commun, tenu à deux !", "Et la suite ?");
        String id = take(bruno, post, "Un carnet commun, tenu à deux !");
        assertThat(idea(anna, id)).satisfies(each -> {
            assertThat(each.text()).isEqualTo("Un carnet commun, tenu à deux !");
            assertThat(each.author()).isEqualTo(bruno.name());
            assertThat(each.postAuthor()).isEqualTo(anna.name());
            assertThat(each.postId()).isEqualTo(post);
            assertThat(each.promptId()).isEqualTo(P1);
            assertThat(each.mine()).isFalse();
        });
        assertThat(idea(bruno, add(bruno, "Sans message")).isEmptyOrigin()).isTrue();
    }

    @Test
    void the_same_operation_again_gives_the_first_answer_also_at_the_same_moment() throws Exception {
        String operation = Ids.next();
        List<Future<String>> both = new ArrayList<>();
        for (int each = 0; each < 2; each++) {
            both.add(executor.submit(() -> gathering.add(anna, run, team, operation, "Un carnet", Language.FR)));
        }
        assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        assertThat(texts(bruno)).containsExactly("Un carnet");
        assertThatThrownBy(() -> gathering.add(bruno, run, team, operation, "Un carnet", Language.FR))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void two_who_begin_at_once_both_have_their_idea() throws Exception {
        List<Future<String>> both = new ArrayList<>();
        for (Person each : List.of(anna, bruno, chloe)) {
            both.add(executor.submit(() -> add(each, "de " + each.id())));
        }
        for (Future<String> each : both) {
            each.get();
        }
        assertThat(texts(anna)).hasSize(3);
    }

    @Test
    void its_author_edits_and_takes_back_and_nobody_else() {
        String id = add(anna, "Un carnet");
        gathering.edit(anna, run, team, id, "1", "Un carnet commun");
        assertThat(idea(bruno, id).text()).isEqualTo("Un carnet commun");
        assertThat(idea(bruno, id).editedAt()).isNotNull();
        assertThatThrownBy(() -> gathering.edit(anna, run, team, id, "1", "autre"))
                .isInstanceOf(Problem.Conflict.class)
                .extracting(problem -> ((Problem.Conflict) problem).current())
                .isEqualTo("Un carnet commun");
        assertThatThrownBy(() -> gathering.edit(bruno, run, team, id, "2", "x")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> gathering.withdraw(bruno, run, team, id)).isInstanceOf(Problem.NotFound.class);
        gathering.withdraw(anna, run, team, id);
        assertThat(texts(bruno)).isEmpty();
        for (String text : new String[] {null, "", " \n ", "x".repeat(1001), "a\0b"}) {
            assertThatThrownBy(() -> add(anna, text)).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void ideas_are_grouped_and_their_heading_renamed_and_taken_away() {
        String one = add(anna, "un");
        String two = add(bruno, "deux");
        add(chloe, "trois");
        gathering.group(bruno, run, team, one, "Traces");
        gathering.group(bruno, run, team, two, "Liens");
        assertThat(board(anna).headings()).containsExactly("Liens", "Traces");
        assertThat(boards.of(anna, run, team, Sort.GROUP).ideas())
                .extracting(IdeaView::text)
                .containsExactly("deux", "un", "trois");
        gathering.rename(chloe, run, team, "Traces", "Liens");
        assertThat(board(anna).headings()).containsExactly("Liens");
        gathering.rename(chloe, run, team, "Liens", "");
        assertThat(board(anna).headings()).isEmpty();
        assertThatThrownBy(() -> gathering.group(anna, run, team, one, "x".repeat(121)))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void people_talk_about_an_idea_once_each_time() {
        String id = add(anna, "Un carnet");
        String operation = Ids.next();
        String remark = gathering.remark(bruno, run, team, id, operation, "Qui le tient ?", Language.FR);
        assertThat(gathering.remark(bruno, run, team, id, operation, "Qui le tient ?", Language.FR))
                .isEqualTo(remark);
        assertThat(idea(anna, id).remarks()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Qui le tient ?");
            assertThat(each.author()).isEqualTo(bruno.name());
        });
        assertThatThrownBy(() -> gathering.withdrawRemark(anna, run, team, remark))
                .isInstanceOf(Problem.NotFound.class);
        gathering.hideRemark(chloe, run, team, remark);
        assertThat(idea(anna, id).remarks()).isEmpty();
        assertThat(idea(bruno, id).remarks()).hasSize(1);
        gathering.withdrawRemark(bruno, run, team, remark);
        assertThat(idea(bruno, id).remarks()).isEmpty();
    }

    @Test
    void an_open_vote_shows_its_names_when_it_is_closed_and_a_tie_is_for_the_team() {
        String one = add(anna, "un");
        String two = add(bruno, "deux");
        String poll = polling.open(anna, run, team, false, "2");
        assertThatThrownBy(() -> polling.open(bruno, run, team, false, "2")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> polling.vote(anna, run, team, poll, List.of(one, two, "x")))
                .isInstanceOf(Problem.Invalid.class);
        polling.vote(anna, run, team, poll, List.of(one, two));
        polling.vote(anna, run, team, poll, List.of(one));
        polling.vote(bruno, run, team, poll, List.of(two));
        assertThat(board(anna)).satisfies(each -> {
            assertThat(each.isVoting()).isTrue();
            assertThat(each.poll().voters()).isEqualTo(2);
            assertThat(each.ideas())
                    .allMatch(idea -> idea.votes() < 0 && idea.voters().isEmpty());
        });
        assertThat(idea(anna, one).mineVoted()).isTrue();
        assertThat(idea(bruno, one).mineVoted()).isFalse();
        assertThatThrownBy(() -> gathering.edit(anna, run, team, one, "1", "autre"))
                .as("what people vote on stays as it is")
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> choose(anna, one, "VOTE")).isInstanceOf(Problem.Invalid.class);
        polling.close(chloe, run, team, poll);
        assertThat(idea(chloe, one).voters()).containsExactly(anna.name());
        assertThat(idea(chloe, two).votes()).isOne();
        assertThat(board(chloe).ideas()).allMatch(IdeaView::tied);
        assertThatThrownBy(() -> polling.vote(anna, run, team, poll, List.of(two)))
                .isInstanceOf(Problem.Invalid.class);
        choose(chloe, two, "DECISION");
        assertThat(board(anna).chosen().how()).isEqualTo(How.DECISION);
        assertThat(board(anna).ideas()).as("the others stay readable").hasSize(2);
    }

    private int ballots(String poll) throws Exception {
        try (Connection connection = source.getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("select count(*) from idea_ballot where poll_id = ?")) {
            ask.setString(1, poll);
            try (var rows = ask.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void nobody_sees_who_chose_what_in_a_secret_vote_and_at_the_end_it_is_forgotten() throws Exception {
        Person guide = facilitator();
        String one = add(anna, "un");
        String two = add(bruno, "deux");
        String poll = polling.open(guide, run, team, true, "3");
        polling.vote(anna, run, team, poll, List.of(one));
        polling.vote(bruno, run, team, poll, List.of(one, two));
        assertThatThrownBy(() -> polling.vote(guide, run, team, poll, List.of(one)))
                .as("who only facilitates has no vote")
                .isInstanceOf(Problem.NotFound.class);
        for (Person each : List.of(guide, chloe)) {
            assertThat(board(each).ideas()).allSatisfy(idea -> {
                assertThat(idea.voters()).isEmpty();
                assertThat(idea.mineVoted()).isFalse();
            });
        }
        assertThat(ballots(poll)).isEqualTo(3);
        polling.close(guide, run, team, poll);
        assertThat(ballots(poll)).isZero();
        assertThat(board(guide).poll().voters()).isEqualTo(2);
        for (Person each : List.of(guide, anna)) {
            assertThat(idea(each, one).votes()).isEqualTo(2);
            assertThat(idea(each, one).voters()).isEmpty();
            assertThat(idea(each, one).mineVoted()).isFalse();
        }
    }

    @Test
    void a_vote_twice_at_the_same_moment_counts_once() throws Exception {
        String one = add(anna, "un");
        String two = add(bruno, "deux");
        String poll = polling.open(anna, run, team, false, "1");
        for (int round = 0; round < 5; round++) {
            List<Future<?>> both = new ArrayList<>();
            for (String each : List.of(one, two, one, two)) {
                both.add(executor.submit(() -> polling.vote(bruno, run, team, poll, List.of(each))));
            }
            for (Future<?> each : both) {
                each.get();
            }
            assertThat(ballots(poll)).isOne();
        }
        polling.vote(bruno, run, team, poll, List.of(two));
        List<Future<?>> ends = new ArrayList<>();
        for (int each = 0; each < 2; each++) {
            ends.add(executor.submit(() -> polling.close(anna, run, team, poll)));
        }
        for (Future<?> each : ends) {
            each.get();
        }
        assertThat(idea(anna, two).votes()).isOne();
        assertThat(idea(anna, one).votes()).isZero();
        assertThat(board(anna).poll().voters()).isOne();
    }

    @Test
    void with_a_facilitator_only_they_open_votes_and_choose() {
        Person guide = facilitator();
        String one = add(anna, "un");
        assertThatThrownBy(() -> polling.open(anna, run, team, false, "3")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> choose(anna, one, "CONSENSUS")).isInstanceOf(Problem.NotFound.class);
        for (String wrong : new String[] {null, "", "0", "11", "trois"}) {
            assertThatThrownBy(() -> polling.open(guide, run, team, false, wrong))
                    .isInstanceOf(Problem.Invalid.class);
        }
        choose(guide, one, "CONSENSUS");
        assertThat(board(anna).chosen().by()).isEqualTo(guide.name());
    }

    @Test
    void a_consensus_has_its_day_and_its_sentence_and_what_is_undone_stays_in_the_record() {
        String one = add(anna, "un");
        String two = add(bruno, "deux");
        String yesterday = running.today().minusDays(1).toString();
        assertThatThrownBy(() -> choosing.choose(anna, run, team, one, "CONSENSUS", "", "Tous"))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> choosing.choose(
                        anna,
                        run,
                        team,
                        one,
                        "CONSENSUS",
                        running.today().plusDays(1).toString(),
                        "Tous"))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> choosing.choose(anna, run, team, one, "CONSENSUS", yesterday, " "))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> choose(anna, one, "VOTE")).as("nobody voted").isInstanceOf(Problem.Invalid.class);
        choosing.choose(anna, run, team, one, "CONSENSUS", yesterday, "Tous autour de la table.");
        assertThat(board(bruno).chosen()).satisfies(each -> {
            assertThat(each.agreedOn()).isEqualTo(yesterday);
            assertThat(each.reason()).isEqualTo("Tous autour de la table.");
        });
        assertThatThrownBy(() -> choose(bruno, two, "DECISION")).as("one alone").isInstanceOf(Problem.Invalid.class);
        choosing.undo(bruno, run, team, board(bruno).chosen().id());
        assertThat(board(anna).chosen()).isNull();
        choose(bruno, two, "DECISION");
        assertThat(board(anna).log()).hasSize(2).last().satisfies(each -> {
            assertThat(each.undoneBy()).isEqualTo(bruno.name());
            assertThat(each.text()).isEqualTo("un");
        });
    }

    @Test
    void what_hides_a_post_hides_its_idea_and_all_that_hangs_on_it() {
        String post = say(anna, "Madame K., rue des Lilas. Un carnet.");
        String id = take(bruno, post, "Le carnet de Madame K.");
        gathering.remark(bruno, run, team, id, Ids.next(), "Madame K. le garde", Language.FR);
        String poll = polling.open(anna, run, team, false, "3");
        polling.vote(bruno, run, team, poll, List.of(id));
        polling.close(anna, run, team, poll);
        choosing.choose(anna, run, team, id, "VOTE", "", "Madame K. est d’accord");
        String sheet = carrying.begin(bruno, run, team, Language.FR);
        moderating.act(chloe, run, team, post, Act.REPORT, "");
        for (Person each : List.of(bruno, chloe)) {
            assertThat(board(each).toString()).doesNotContain("Madame K.").doesNotContain("Lilas");
            assertThat(boards.find(each, run, team, id)).isEmpty();
            assertThat(boards.chosen(each, run, team)).isEmpty();
            assertThat(carrying.origin(each, sheet)).isEmpty();
        }
        assertThat(board(chloe).chosen().text()).isEmpty();
        assertThatThrownBy(() -> gathering.group(bruno, run, team, id, "x")).isInstanceOf(Problem.NotFound.class);
        assertThat(idea(anna, id).state()).isEqualTo("HIDDEN");
        assertThat(idea(facilitator(), id).text()).contains("Madame K.");
    }

    @Test
    void what_is_taken_back_takes_its_words_along_and_leaves_those_of_others() {
        String post = say(anna, "Un carnet commun. Et deux noms.");
        take(bruno, post, "Un carnet commun.");
        String own = take(bruno, post, "Une carte que deux équipes tiennent");
        discussing.takeBack(anna, run, team, post);
        assertThat(texts(bruno)).containsExactly("Une carte que deux équipes tiennent");
        assertThat(idea(bruno, own)).satisfies(each -> {
            assertThat(each.isEmptyOrigin()).isTrue();
            assertThat(each.postAuthor()).isNull();
        });
    }

    @Test
    void an_idea_is_reported_and_held_like_a_post() {
        String one = add(anna, "Madame K.");
        gathering.hide(bruno, run, team, one);
        assertThat(texts(chloe)).isEmpty();
        assertThat(texts(anna)).hasSize(1);
        gathering.edit(anna, run, team, one, "1", "Une personne");
        assertThat(texts(chloe)).as("put right, and nobody is there to show it").containsExactly("Une personne");
        Person guide = facilitator();
        assertThat(gathering.withheld(guide, run)).isEmpty();
        moderating.set(guide, run, NewRules.of(true, true, "", "", ""));
        String held = add(bruno, "attend");
        assertThat(texts(chloe)).containsExactly("Une personne");
        assertThat(idea(guide, held).state()).isEqualTo("HELD");
        assertThatThrownBy(() -> gathering.show(bruno, run, team, held)).isInstanceOf(Problem.NotFound.class);
        gathering.show(guide, run, team, held);
        assertThat(idea(chloe, held).author()).as("nameless to one another").isNull();
        assertThat(idea(guide, held).author()).isEqualTo(bruno.name());
    }

    @Test
    void what_is_hidden_or_held_of_the_ideas_waits_at_the_desk_and_is_in_the_log() {
        Person guide = facilitator();
        String one = add(anna, "Madame K.");
        gathering.hide(bruno, run, team, one);
        String two = add(chloe, "Une carte");
        String remark = gathering.remark(anna, run, team, two, Ids.next(), "Celle de Paul", Language.FR);
        gathering.hideRemark(guide, run, team, remark);
        moderating.set(guide, run, NewRules.of(true, false, "", "", ""));
        add(bruno, "attend");
        assertThat(gathering.withheld(guide, run))
                .extracting(WithheldView::text, WithheldView::getState, WithheldView::by)
                .containsExactly(
                        tuple("Madame K.", "HIDDEN", bruno.name()),
                        tuple("Celle de Paul", "HIDDEN", guide.name()),
                        tuple("attend", "HELD", null));
        assertThat(gathering.withheld(anna, run)).isEmpty();
        gathering.show(guide, run, team, one);
        assertThat(gathering.withheld(guide, run)).hasSize(2);
        assertThat(rows.of("select l.what from AuditLine l where l.doneBy = ?1 order by l.doneAt", guide.id()))
                .contains("HIDE remark " + remark, "SHOW idea " + one);
    }

    @Test
    void nothing_is_there_for_strangers_and_leavers_and_a_closed_run_is_read_only() {
        String id = add(anna, "entre nous");
        String poll = polling.open(anna, run, team, false, "3");
        Person stranger = somebody.signedIn();
        teaming.remove(manager, team, bruno.id());
        for (Person each : List.of(stranger, manager, bruno)) {
            assertThatThrownBy(() -> board(each)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> add(each, "x")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> gathering.remark(each, run, team, id, Ids.next(), "x", Language.FR))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> polling.vote(each, run, team, poll, List.of(id)))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> polling.close(each, run, team, poll)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> choose(each, id, "DECISION")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> carrying.look(each, run, team)).isInstanceOf(Problem.NotFound.class);
        }
        running.close(manager, team, run);
        assertThat(texts(anna)).containsExactly("entre nous");
        assertThatThrownBy(() -> add(anna, "x")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> polling.vote(anna, run, team, poll, List.of(id)))
                .isInstanceOf(Problem.Invalid.class);
    }

    private String purpose(Person person, String sheet) {
        return sheeting.state(person, sheet).fields().stream()
                .filter(each -> each.key().equals(PURPOSE))
                .map(FieldState::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void the_chosen_one_goes_into_wt1_with_its_origin() {
        assertThatThrownBy(() -> carrying.begin(anna, run, team, Language.FR)).isInstanceOf(Problem.NotFound.class);
        String id = add(anna, "Un carnet commun");
        Person guide = facilitator();
        choose(guide, id, "CONSENSUS");
        assertThat(carrying.look(guide, run, team).may()).isFalse();
        assertThatThrownBy(() -> carrying.begin(guide, run, team, Language.FR)).isInstanceOf(Problem.NotFound.class);
        String sheet = carrying.begin(bruno, run, team, Language.FR);
        assertThat(carrying.begin(chloe, run, team, Language.FR)).isEqualTo(sheet);
        assertThat(purpose(chloe, sheet)).isEqualTo("Un carnet commun");
        assertThat(carrying.origin(chloe, sheet).orElseThrow().idea().id()).isEqualTo(id);
        assertThat(carrying.look(chloe, run, team).sheetId()).isEqualTo(sheet);
        assertThat(carrying.origin(somebody.signedIn(), sheet)).isEmpty();
    }

    @Test
    void what_stands_in_wt1_already_is_never_written_over() {
        String sheet = sheeting.begin(anna, "wt1", team, Language.FR);
        filling.save(anna, sheet, PURPOSE, Ids.next(), "0", "Nos mots");
        String id = add(bruno, "Un carnet commun");
        choose(bruno, id, "DECISION");
        assertThat(carrying.begin(bruno, run, team, Language.FR)).isEqualTo(sheet);
        assertThat(purpose(bruno, sheet)).isEqualTo("Nos mots");
        assertThat(carrying.origin(anna, sheet).orElseThrow().idea().text()).isEqualTo("Un carnet commun");
    }
}
