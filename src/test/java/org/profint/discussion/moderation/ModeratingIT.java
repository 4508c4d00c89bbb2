package org.profint.discussion.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Act;
import org.profint.discussion.Desk;
import org.profint.discussion.Discussing;
import org.profint.discussion.DiscussionView;
import org.profint.discussion.Only;
import org.profint.discussion.Order;
import org.profint.discussion.PostView;
import org.profint.discussion.Saying;
import org.profint.discussion.ThreadView;
import org.profint.house.Ids;
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

/** A volunteer moderates what a team says. */
class ModeratingIT extends Inside {

    private static final String P1 = "net-p1";
    private static final String P2 = "net-p2";

    @Inject
    private Moderating moderating;

    @Inject
    private Discussing discussing;

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
    private Person bruno;
    private Person guide;
    private String team;
    private String run;

    @BeforeEach
    void a_team_in_a_run_that_somebody_facilitates() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        team = some.team(manager, some.organisation(manager), anna, bruno);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        guide = facilitator();
    }

    private Person facilitator() {
        Person each = somebody.signedIn();
        granting.grant(manager.id(), each.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(each.id(), each.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private String say(Person person, String text) {
        return reply(person, null, text);
    }

    private String reply(Person person, String to, String text) {
        Saying saying = new Saying(text, to, false, List.of(), null, null);
        return discussing.say(person, run, team, P1, Ids.next(), saying, Language.FR);
    }

    private List<String> seen(Person person, String prompt) {
        DiscussionView view = discussing.under(person, run, team, prompt, Order.NEWEST, Only.TEAM);
        return view.threads().get(prompt).entries().stream()
                .map(ThreadView.Entry::post)
                .map(each -> each.state() == PostView.State.SHOWN ? each.text() : each.state() + " " + each.why())
                .toList();
    }

    private List<String> seen(Person person) {
        return seen(person, P1);
    }

    private String act(Act act, String post, String words) {
        return moderating.act(guide, run, team, post, act, words);
    }

    private void set(boolean held, boolean nameless) {
        moderating.set(guide, run, NewRules.of(held, nameless, "", "", ""));
    }

    @Test
    void what_is_hidden_is_hidden_for_all_but_its_author_and_facilitators_and_undone_at_once() {
        String post = say(anna, "un");
        String deed = act(Act.HIDE, post, "Une personne pourrait être reconnue.");
        assertThat(seen(bruno)).isEmpty();
        assertThat(seen(anna)).containsExactly("HIDDEN Une personne pourrait être reconnue.");
        assertThat(seen(facilitator())).hasSize(1);
        moderating.undo(guide, run, team, deed);
        moderating.undo(guide, run, team, deed);
        assertThat(seen(bruno)).containsExactly("un");
        assertThat(moderating.log(guide, run)).singleElement().satisfies(each -> {
            assertThat(each.act()).isEqualTo(Act.HIDE);
            assertThat(each.by()).isEqualTo(guide.name());
            assertThat(each.undoneAt()).isNotNull();
        });
    }

    @Test
    void undoing_one_deed_leaves_what_was_done_after_it() {
        String post = say(anna, "un");
        String deed = act(Act.PIN, post, "");
        moderating.act(bruno, run, team, post, Act.REPORT, "un prénom");
        moderating.undo(guide, run, team, deed);
        assertThat(seen(bruno)).as("still hidden").isEmpty();
    }

    @Test
    void nobody_hides_without_a_reason() {
        String post = say(anna, "un");
        for (String reason : new String[] {null, "", "  ", "x".repeat(501)}) {
            assertThatThrownBy(() -> act(Act.HIDE, post, reason)).isInstanceOf(Problem.Invalid.class);
        }
        assertThat(seen(bruno)).containsExactly("un");
    }

    @Test
    void members_moderate_nothing_and_read_no_record() {
        String post = say(anna, "un");
        String deed = act(Act.HIDE, post, "raison");
        for (Act each : Act.values()) {
            if (each != Act.REPORT) {
                assertThatThrownBy(() -> moderating.act(bruno, run, team, post, each, "x"))
                        .isInstanceOf(Problem.NotFound.class);
            }
        }
        assertThatThrownBy(() -> moderating.undo(anna, run, team, deed)).isInstanceOf(Problem.NotFound.class);
        for (Person each : List.of(anna, manager, somebody.signedIn())) {
            assertThatThrownBy(() -> moderating.desk(each, run)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> moderating.log(each, run)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> moderating.set(each, run, NewRules.of(true, true, "", "", "")))
                    .isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void whoever_reads_a_post_reports_it_and_it_is_hidden_at_once() {
        String post = say(anna, "Elle s’appelle…");
        Saying quoting = new Saying("oui", post, false, List.of(), post, "s’appelle");
        discussing.say(bruno, run, team, P1, Ids.next(), quoting, Language.FR);
        moderating.act(bruno, run, team, post, Act.REPORT, "un prénom");
        DiscussionView view = discussing.under(bruno, run, team, P1, Order.NEWEST, Only.TEAM);
        assertThat(view.threads().get(P1).entries()).singleElement().satisfies(each -> {
            assertThat(each.post().state()).isEqualTo(PostView.State.GONE);
            assertThat(each.post().text()).isEmpty();
            assertThat(each.replies()).extracting(PostView::quoted).containsExactly("");
        });
        assertThat(seen(anna)).as("not who reported it, nor how").containsExactly("HIDDEN ");
        assertThat(moderating.desk(guide, run).hidden())
                .extracting(Desk.Line::id)
                .containsExactly(post);
        assertThatThrownBy(() -> moderating.act(anna, run, team, post, Act.REPORT, ""))
                .as("one’s own is taken back")
                .isInstanceOf(Problem.NotFound.class);
        discussing.edit(anna, run, team, post, "1", "Une jeune femme");
        assertThat(seen(bruno)).as("until a facilitator shows it").containsExactly("GONE ");
        act(Act.SHOW, post, "");
        assertThat(seen(bruno)).containsExactly("Une jeune femme");
    }

    @Test
    void where_nobody_facilitates_the_author_puts_a_reported_post_right() {
        granting.end(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        String post = say(anna, "un nom");
        moderating.act(bruno, run, team, post, Act.REPORT, "");
        discussing.edit(anna, run, team, post, "1", "une fonction");
        assertThat(seen(bruno)).containsExactly("une fonction");
    }

    @Test
    void where_posts_wait_they_are_read_when_a_facilitator_has_shown_them() {
        set(true, false);
        String post = say(anna, "un");
        assertThat(seen(bruno)).isEmpty();
        assertThat(seen(anna)).containsExactly("HELD ");
        assertThatThrownBy(() -> reply(bruno, post, "x")).isInstanceOf(Problem.NotFound.class);
        assertThat(moderating.desk(guide, run).held()).extracting(Desk.Line::id).containsExactly(post);
        String deed = act(Act.SHOW, post, "");
        assertThat(seen(bruno)).containsExactly("un");
        discussing.edit(anna, run, team, post, "1", "deux");
        assertThat(seen(bruno)).as("other words wait again").isEmpty();
        act(Act.SHOW, post, "");
        moderating.undo(guide, run, team, deed);
        assertThat(seen(bruno)).isEmpty();
        say(guide, "de l’animation");
        assertThat(seen(bruno)).containsExactly("de l’animation");
    }

    @Test
    void pinned_posts_are_on_top_and_picked_ones_first_where_one_asks_for_them() {
        String first = say(anna, "un");
        say(bruno, "deux");
        act(Act.PIN, first, "");
        assertThat(seen(bruno)).containsExactly("un", "deux");
        act(Act.UNPIN, first, "");
        assertThat(seen(bruno)).containsExactly("deux", "un");
        act(Act.PICK, first, "");
        DiscussionView picked = discussing.under(bruno, run, team, P1, Order.PICKED, Only.TEAM);
        assertThat(picked.threads().get(P1).entries().get(0).post().text()).isEqualTo("un");
    }

    @Test
    void a_post_goes_to_another_prompt_with_its_answers_and_comes_back() {
        String post = say(anna, "un");
        reply(bruno, post, "réponse");
        String deed = act(Act.MOVE, post, P2);
        assertThat(seen(bruno)).isEmpty();
        assertThat(discussing
                        .under(bruno, run, team, P2, Order.NEWEST, Only.TEAM)
                        .threads()
                        .get(P2)
                        .entries())
                .singleElement()
                .satisfies(each -> assertThat(each.replies()).hasSize(1));
        moderating.undo(guide, run, team, deed);
        assertThat(seen(bruno)).containsExactly("un");
        assertThat(seen(bruno, P2)).isEmpty();
        assertThatThrownBy(() -> act(Act.MOVE, post, "nowhere")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_post_is_merged_among_the_answers_of_another_and_comes_back() {
        String target = say(anna, "un");
        String post = say(bruno, "deux");
        reply(anna, post, "trois");
        String deed = act(Act.MERGE, post, target);
        assertThat(seen(anna)).containsExactly("un");
        DiscussionView merged = discussing.under(anna, run, team, P1, Order.NEWEST, Only.TEAM);
        assertThat(merged.threads().get(P1).entries().get(0).replies())
                .extracting(PostView::text)
                .containsExactly("deux", "trois");
        moderating.undo(guide, run, team, deed);
        assertThat(seen(anna)).containsExactly("deux", "un");
        assertThatThrownBy(() -> act(Act.MERGE, post, post)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void nameless_to_one_another_and_known_to_facilitators() {
        set(false, true);
        say(anna, "un");
        say(guide, "de l’animation");
        DiscussionView bruno = discussing.under(this.bruno, run, team, P1, Order.NEWEST, Only.TEAM);
        assertThat(bruno.threads().get(P1).entries())
                .extracting(each -> each.post().author())
                .containsExactly(guide.name(), null);
        DiscussionView known = discussing.under(guide, run, team, P1, Order.NEWEST, Only.TEAM);
        assertThat(known.threads().get(P1).entries().get(1).post().author()).isEqualTo(anna.name());
    }

    @Test
    void a_private_word_is_for_the_author_and_facilitators() {
        String post = say(anna, "un");
        moderating.note(guide, run, team, P1, post, "Qu’entendez-vous par là ?");
        moderating.note(anna, run, team, P1, post, "Ceci.");
        assertThat(moderating.notes(facilitator(), run, team, post))
                .extracting(NoteView::text)
                .containsExactly("Qu’entendez-vous par là ?", "Ceci.");
        assertThat(moderating.notes(anna, run, team, post).get(1).mine()).isTrue();
        assertThatThrownBy(() -> moderating.notes(bruno, run, team, post)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> moderating.note(bruno, run, team, P1, post, "x"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> moderating.note(anna, run, team, P1, post, " "))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void absence_is_for_everybody_and_the_handover_for_facilitators_alone() {
        moderating.set(guide, run, NewRules.of(false, false, "2027-02-01", "2027-02-08", "Bruno attend une réponse."));
        DiscussionView seen = discussing.under(bruno, run, team, P1, Order.NEWEST, Only.TEAM);
        assertThat(seen.rules().awayFrom()).isEqualTo("2027-02-01");
        assertThat(seen.rules().handover()).isEmpty();
        assertThat(moderating.desk(facilitator(), run).rules().handover()).isEqualTo("Bruno attend une réponse.");
        assertThatThrownBy(() -> NewRules.of(false, false, "2027-02-08", "2027-02-01", ""))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> NewRules.of(false, false, "2027-02-08", "", ""))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> NewRules.of(false, false, "demain", "", "")).isInstanceOf(Problem.Invalid.class);
    }
}
