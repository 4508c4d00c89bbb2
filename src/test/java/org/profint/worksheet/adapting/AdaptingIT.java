package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.content.Definition;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

class AdaptingIT extends Inside {

    private static final String B = "partner-mapping-b";
    private static final String HARD = "pb-1-hard";

    @Inject
    private Adapting adapting;

    @Inject
    private Publishing publishing;

    @Inject
    private Versions versions;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Tools tools;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person member;
    private Person stranger;
    private String organisation;
    private String team;
    private String draft;

    @BeforeEach
    void a_draft_of_an_organisation() {
        manager = somebody.signedIn();
        member = somebody.signedIn();
        stranger = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, member);
        draft = adapting.adapt(manager, B, organisation, Language.FR);
    }

    private Definition now() {
        return adapting.draft(manager, draft).definition();
    }

    private void changed() {
        save(HARD, "yes-partly-no", "", "", "");
    }

    /** The form of a question, with its label and its help as they are. */
    private void save(String question, String kind, String lines, String rowsFrom, String recommendations) {
        Definition now = now();
        adapting.saveQuestion(
                manager,
                draft,
                question,
                new QuestionText(
                        now.text(question), now.text(question + "-help"), kind, lines, rowsFrom, recommendations));
    }

    private String lines(String question) {
        Definition now = now();
        return String.join("\n", Kinds.lines(now, Pieces.question(now, question)));
    }

    private void described() {
        publishing.describe(
                manager, draft, "Notre carte", "Notre public change souvent.", "Maison du test", "Un projet nouveau.");
    }

    private void published() {
        changed();
        described();
        publishing.publish(manager, draft);
    }

    private List<String> seenBy(Person person) {
        return versions.all(Optional.ofNullable(person), B, Language.FR).stream()
                .map(VersionView::id)
                .toList();
    }

    @Test
    void a_copy_keeps_the_names_and_meanings_of_its_questions() {
        assertThat(now().spec().questions().toList())
                .isEqualTo(tools.spec(B).questions().toList());
        assertThat(now().spec().basedOn()).isEqualTo(B);
        assertThat(adapting.draft(manager, draft).changes()).isEmpty();
    }

    @Test
    void only_managers_write_members_read_and_to_others_it_is_not_there() {
        for (Person other : List.of(member, stranger)) {
            assertThatThrownBy(() -> adapting.draft(other, draft)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> adapting.removeStep(other, draft, "pb-1")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> publishing.publish(other, draft)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> adapting.adapt(other, B, organisation, Language.FR))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThat(seenBy(member)).contains(draft);
        assertThat(seenBy(stranger)).contains(B).doesNotContain(draft);
        assertThat(seenBy(null)).contains(B).doesNotContain(draft);
        assertThatThrownBy(() -> versions.compare(Optional.of(stranger), B, draft, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void every_edit_is_kept_and_told() {
        adapting.addStep(manager, draft, "Et après ?", "Quand nous revoyons-nous ?");
        adapting.saveStep(manager, draft, "pb-1", "Notre public", "Aide", "45");
        adapting.splitStep(manager, draft, "pb-3-covered", "Ce qui manque");
        adapting.moveStep(manager, draft, "pb-5", true);
        adapting.addQuestion(manager, draft, "pb-2", "choice", "Qui décide ?", "nous\nun partenaire");
        save("pb-2-limits", "table", "Limite\nConséquence", "", "net-1");
        save("pb-2-limits", "table", "Limite\nCe que cela change\nDepuis quand", "pb-1-needs", "net-1");
        adapting.moveQuestion(manager, draft, "pb-1-asked", true);
        adapting.removeQuestion(manager, draft, HARD);
        save("pb-1-profile", "open", "", "", "net-1, acc-1");
        assertThat(adapting.draft(manager, draft).changes())
                .extracting(each -> each.what().name())
                .contains(
                        "STEP_ADDED",
                        "STEP_RENAMED",
                        "STEP_HELP",
                        "MINUTES_CHANGED",
                        "STEP_SPLIT",
                        "STEP_MOVED",
                        "QUESTION_ADDED",
                        "KIND",
                        "COLUMNS",
                        "ROWS",
                        "QUESTION_MOVED",
                        "QUESTION_REMOVED",
                        "RECOMMENDATIONS");
        assertThat(versions.compare(Optional.of(member), B, draft, Language.EN).changes())
                .as("each in the language of the organisation’s own")
                .isEqualTo(adapting.draft(manager, draft).changes());
    }

    @Test
    void what_would_leave_it_unsound_is_refused_and_nothing_is_kept() {
        Definition before = now();
        assertThatThrownBy(() -> save(HARD, "open", "", "", "net-9"))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining("worksheet.adapt.unsound");
        assertThatThrownBy(() -> save("pb-1-needs", "table", lines("pb-1-needs"), "pb-2-internal", "net-1"))
                .hasMessageContaining("worksheet.adapt.circle");
        assertThatThrownBy(() -> adapting.removeQuestion(manager, draft, "pb-1-needs"))
                .hasMessageContaining("worksheet.adapt.used");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void reason_author_use_and_a_change_are_needed_before_it_is_published() {
        assertThatThrownBy(() -> publishing.publish(manager, draft))
                .isInstanceOf(Problem.Invalid.class)
                .extracting(problem -> ((Problem.Invalid) problem).fields().keySet())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.ITERABLE)
                .containsExactly("reason", "adapted-by", "best-suited", "changes");
        described();
        assertThatThrownBy(() -> publishing.publish(manager, draft)).hasMessageContaining("nothing-changed");
        changed();
        publishing.publish(manager, draft);
        assertThat(tools.shown(draft, Language.FR).text("why")).isEqualTo("Notre public change souvent.");
    }

    @Test
    void what_is_published_never_changes_and_the_next_version_begins_with_it() {
        published();
        assertThatThrownBy(() -> save(HARD, "open", "", "", "")).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> publishing.describe(manager, draft, "x", "x", "x", "x"))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> publishing.publish(manager, draft)).isInstanceOf(Problem.Conflict.class);
        String next = adapting.newVersionOf(manager, draft);
        adapting.saveQuestion(
                manager, next, HARD, new QuestionText("Est-ce difficile ?", "", "yes-partly-no", "", "", ""));
        assertThat(now().text(HARD)).isNotEqualTo("Est-ce difficile ?");
        assertThat(Versions.tree(versions.all(Optional.of(member), B, Language.FR)))
                .extracting(each -> each.version().id(), Versions.Grown::depth)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("partner-mapping-a", 0),
                        org.assertj.core.groups.Tuple.tuple(B, 1),
                        org.assertj.core.groups.Tuple.tuple(draft, 2),
                        org.assertj.core.groups.Tuple.tuple(next, 3));
    }

    @Test
    void members_and_teams_of_the_house_fill_it_in_and_nobody_else() {
        assertThatThrownBy(() -> sheeting.begin(member, draft, null, Language.FR))
                .as("a draft")
                .isInstanceOf(Problem.NotFound.class);
        published();
        String own = sheeting.begin(member, draft, null, Language.FR);
        String shared = sheeting.begin(member, draft, team, Language.FR);
        assertThatThrownBy(() -> sheeting.begin(stranger, draft, null, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sheeting.begin(stranger, draft, team, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(tools.versions(member, B)).contains(draft);
        assertThat(tools.versions(stranger, B)).contains(B).doesNotContain(draft);
        assertThat(tools.versions(B)).doesNotContain(draft);
        publishing.withdraw(manager, draft);
        assertThat(sheeting.state(member, own).sheet().toolId()).isEqualTo(draft);
        assertThat(tools.shown(draft, Language.FR).title()).isEqualTo("Notre carte");
        assertThat(sheeting.begin(member, B, team, Language.FR))
                .as("one of a tool, whichever its version")
                .isEqualTo(shared);
        assertThatThrownBy(() -> sheeting.begin(member, draft, null, Language.FR))
                .as("withdrawn")
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void what_is_offered_back_is_seen_by_administrators() {
        Person admin = new Person(stranger.id(), "Admin", "", java.util.Set.of(Role.ADMIN), "", false);
        assertThatThrownBy(() -> publishing.offer(manager, draft)).isInstanceOf(Problem.Conflict.class);
        published();
        assertThat(seenBy(admin)).doesNotContain(draft);
        publishing.offer(manager, draft);
        assertThat(seenBy(admin)).contains(draft);
        assertThat(seenBy(stranger)).doesNotContain(draft);
        publishing.keepForOneself(manager, draft);
        assertThat(seenBy(admin)).doesNotContain(draft);
    }
}
