package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.content.Definition;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.Belonging;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A → B → ours → theirs, and one improvement on its way back. */
class OfferingIT extends Inside {

    private static final String B = "partner-mapping-b";
    private static final String HARD = "pb-1-hard";

    @Inject
    private Adapting adapting;

    @Inject
    private Publishing publishing;

    @Inject
    private Offering offering;

    @Inject
    private Belonging belonging;

    @Inject
    private Versions versions;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Resource(lookup = "jdbc/profint")
    private DataSource source;

    private Person keeper;
    private Person adapter;
    private Person stranger;
    private String house;
    private String ours;
    private String theirs;

    /** The adapter is in the keeper’s organisation too, so that its published versions are hers to read. */
    @BeforeEach
    void a_version_of_one_organisation_adapted_by_another() {
        keeper = somebody.signedIn();
        adapter = somebody.signedIn();
        stranger = somebody.signedIn();
        house = some.organisation(keeper);
        some.team(keeper, house, adapter);
        ours = adapting.adapt(keeper, B, house, Language.FR);
        save(keeper, ours, HARD, "yes-no", "");
        publish(keeper, ours);
        theirs = adapting.adapt(adapter, ours, some.organisation(adapter), Language.FR);
    }

    private void save(Person person, String id, String question, String kind, String lines) {
        Definition now = adapting.draft(person, id).definition();
        adapting.saveQuestion(
                person,
                id,
                question,
                new QuestionText(
                        now.text(question),
                        now.text(question + "-help"),
                        kind,
                        lines,
                        "",
                        String.join(" ", Pieces.question(now, question).recommendations())));
    }

    private void publish(Person person, String id) {
        publishing.describe(person, id, "Carte " + id.substring(30), "Notre public change.", "Maison", "Un projet.");
        publishing.publish(person, id);
    }

    /** Published, with a limit that became a choice. */
    private String offered() {
        save(adapter, theirs, "pb-2-limits", "choice", "argent\ntemps");
        publish(adapter, theirs);
        offering.offer(adapter, theirs, "KIND:pb-2-limits", "Plus vite rempli.");
        return offering.toAnswer(keeper).get(0).id();
    }

    private List<String> subjects(Person to) {
        try (Connection connection = source.getConnection();
                PreparedStatement asked =
                        connection.prepareStatement("select subject from outbox_letter where account_id = ?")) {
            asked.setString(1, to.id());
            ResultSet found = asked.executeQuery();
            List<String> subjects = new ArrayList<>();
            while (found.next()) {
                subjects.add(found.getString(1));
            }
            return subjects;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void what_another_organisation_published_can_be_adapted_by_who_may_read_it() {
        assertThat(adapting.draft(adapter, theirs).view().basedOn()).isEqualTo(ours);
        assertThat(adapting.draft(adapter, theirs).originSeen()).isTrue();
        assertThat(Versions.tree(versions.all(Optional.of(adapter), B, Language.FR)))
                .filteredOn(each -> each.version().id().equals(theirs))
                .extracting(Versions.Grown::depth)
                .containsExactly(3);
        String elsewhere = some.organisation(stranger);
        assertThatThrownBy(() -> adapting.adapt(stranger, ours, elsewhere, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(versions.all(Optional.of(keeper), B, Language.FR))
                .extracting(VersionView::id)
                .doesNotContain(theirs);
    }

    @Test
    void what_the_origin_publishes_later_can_be_taken() {
        String next = adapting.newVersionOf(keeper, ours);
        adapting.addStep(keeper, next, "Et après ?", "Quand nous revoyons-nous ?");
        assertThat(adapting.draft(adapter, theirs).news())
                .as("a draft is nobody’s news")
                .isEmpty();
        publish(keeper, next);
        List<Difference> news = adapting.draft(adapter, theirs).news();
        assertThat(news).extracting(Difference::what).contains(Difference.What.STEP_ADDED);
        adapting.take(adapter, theirs, news.get(0).key());
        assertThat(adapting.draft(adapter, theirs).definition().spec().steps()).hasSize(6);
        assertThat(adapting.draft(adapter, theirs).news()).isEmpty();
    }

    @Test
    void who_may_no_longer_read_the_origin_hears_nothing_of_what_it_publishes() {
        String next = adapting.newVersionOf(keeper, ours);
        adapting.addStep(keeper, next, "Et après ?", "Quand nous revoyons-nous ?");
        publish(keeper, next);
        String later = adapting.newVersionOf(keeper, next);
        adapting.addStep(keeper, later, "Encore ?", "Et la fois d’après ?");
        publish(keeper, later);
        publishing.withdraw(keeper, next);
        assertThat(adapting.draft(adapter, theirs).news())
                .as("what was withdrawn in between hides nothing")
                .anySatisfy(each -> assertThat(each.values()).contains("Encore ?"));
        belonging.end(keeper, house, adapter.id());
        assertThat(adapting.draft(adapter, theirs).news()).isEmpty();
        assertThatThrownBy(() -> adapting.take(adapter, theirs, "STEP_ADDED:x")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_draft_that_was_given_up_has_no_next_version() {
        publishing.withdraw(adapter, theirs);
        assertThatThrownBy(() -> adapting.newVersionOf(adapter, theirs)).isInstanceOf(Problem.NotFound.class);
        assertThat(versions.one(adapter, theirs, Language.FR).own().withdrawnAt())
                .isNotNull();
    }

    @Test
    void an_offer_is_seen_by_who_keeps_the_origin_and_by_nobody_else() {
        offered();
        OfferView seen = offering.toAnswer(keeper).get(0);
        assertThat(seen.reason()).isEqualTo("Plus vite rempli.");
        assertThat(seen.open()).isTrue();
        assertThat(seen.shipped()).isFalse();
        assertThat(Sides.of(seen.before(), seen.after(), seen.place(), kind -> kind))
                .anySatisfy(each -> assertThat(List.of(each.key(), each.left(), each.right()))
                        .containsExactly("worksheet.side.options", "", "argent · temps"))
                .anySatisfy(
                        each -> assertThat(List.of(each.left(), each.right())).containsExactly("open", "choice"));
        for (Person other : List.of(adapter, stranger, editor())) {
            assertThat(offering.toAnswer(other)).extracting(OfferView::id).doesNotContain(seen.id());
            assertThatThrownBy(() -> offering.take(other, seen.id(), "")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> offering.decline(other, seen.id(), "Non.")).isInstanceOf(Problem.NotFound.class);
        }
        assertThat(subjects(keeper)).anyMatch(each -> each.startsWith("Une amélioration proposée"));
        assertThat(subjects(adapter)).noneMatch(each -> each.startsWith("Une amélioration proposée"));
    }

    @Test
    void what_is_taken_stands_in_the_draft_of_the_next_version() {
        String offer = offered();
        offering.take(keeper, offer, "Merci.");
        OfferView answered = offering.toAnswer(keeper).get(0);
        assertThat(answered.taken()).isTrue();
        DraftView draft = adapting.draft(keeper, answered.takenInto());
        assertThat(draft.view().draft()).isTrue();
        assertThat(draft.view().basedOn()).isEqualTo(ours);
        assertThat(Kinds.lines(draft.definition(), Pieces.question(draft.definition(), "pb-2-limits")))
                .containsExactly("argent", "temps");
        assertThat(offering.of(adapter, theirs).all())
                .filteredOn(each -> each.offer() != null)
                .singleElement()
                .satisfies(each -> assertThat(each.offer().answerText()).isEqualTo("Merci."));
        assertThat(subjects(adapter)).anyMatch(each -> each.startsWith("Votre proposition est reprise"));
        assertThatThrownBy(() -> offering.decline(keeper, offer, "Trop tard.")).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_second_one_goes_into_the_draft_that_is_there() {
        adapting.addStep(adapter, theirs, "Et après ?", "Quand nous revoyons-nous ?");
        String first = offered();
        String step = adapting.draft(adapter, theirs)
                .definition()
                .spec()
                .steps()
                .get(5)
                .id();
        offering.take(keeper, first, "");
        offering.offer(adapter, theirs, "STEP_ADDED:" + step, "Il manquait une suite.");
        OfferView second = offering.toAnswer(keeper).get(0);
        assertThat(second.open()).as("what waits stands first").isTrue();
        offering.take(keeper, second.id(), "");
        assertThat(offering.toAnswer(keeper))
                .extracting(OfferView::takenInto)
                .hasSize(2)
                .doesNotContainNull();
        String draft = offering.toAnswer(keeper).get(0).takenInto();
        assertThat(offering.toAnswer(keeper).get(1).takenInto()).isEqualTo(draft);
        assertThat(adapting.draft(keeper, draft).definition().spec().steps()).hasSize(6);
    }

    @Test
    void it_is_declined_with_a_reason_and_told_by_letter() {
        String offer = offered();
        assertThatThrownBy(() -> offering.decline(keeper, offer, " "))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining("worksheet.offers.reason-missing");
        offering.decline(keeper, offer, "Nous gardons le texte libre.");
        OfferView answer = offering.of(adapter, theirs).all().stream()
                .map(Offering.Offerable::offer)
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow();
        assertThat(answer.answer()).isEqualTo(OfferView.Answer.DECLINED);
        assertThat(answer.answerText()).isEqualTo("Nous gardons le texte libre.");
        assertThat(answer.takenInto()).isNull();
        assertThat(subjects(adapter)).anyMatch(each -> each.startsWith("Une réponse à votre proposition"));
    }

    @Test
    void what_cannot_be_taken_any_more_is_told_and_stays_to_be_answered() {
        String offer = offered();
        String next = adapting.newVersionOf(keeper, ours);
        adapting.removeQuestion(keeper, next, "pb-2-limits");
        assertThatThrownBy(() -> offering.take(keeper, offer, ""))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining("worksheet.offers.cannot");
        assertThat(offering.toAnswer(keeper).get(0).open()).isTrue();
    }

    @Test
    void only_what_is_published_is_offered_with_a_reason_and_by_its_managers() {
        save(adapter, theirs, "pb-2-limits", "choice", "argent\ntemps");
        assertThatThrownBy(() -> offering.offer(adapter, theirs, "KIND:pb-2-limits", "x"))
                .isInstanceOf(Problem.Conflict.class);
        publish(adapter, theirs);
        assertThatThrownBy(() -> offering.offer(adapter, theirs, "KIND:pb-2-limits", " "))
                .hasMessageContaining("worksheet.offer.reason-missing");
        assertThatThrownBy(() -> offering.offer(adapter, theirs, "KIND:pb-1-hard", "x"))
                .as("what they did not change")
                .isInstanceOf(Problem.NotFound.class);
        for (Person other : List.of(keeper, stranger)) {
            assertThatThrownBy(() -> offering.offer(other, theirs, "KIND:pb-2-limits", "x"))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> offering.of(other, theirs)).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void offered_twice_it_is_one_offer_and_it_can_be_taken_back_until_it_is_answered() {
        String offer = offered();
        offering.offer(adapter, theirs, "KIND:pb-2-limits", "Encore.");
        assertThat(offering.toAnswer(keeper)).hasSize(1);
        offering.takeBack(adapter, theirs, offer);
        assertThat(offering.toAnswer(keeper)).isEmpty();
        offering.offer(adapter, theirs, "KIND:pb-2-limits", "Tout de même.");
        String again = offering.toAnswer(keeper).get(0).id();
        offering.decline(keeper, again, "Non.");
        assertThatThrownBy(() -> offering.takeBack(adapter, theirs, again)).isInstanceOf(Problem.Conflict.class);
    }

    private Person editor() {
        Person editor = somebody.signedIn();
        granting.grant(null, editor.id(), Role.AUTHOR, Scope.PLATFORM);
        return editor;
    }

    @Test
    void of_a_shipped_tool_authors_are_asked_and_their_yes_is_a_note_with_lines_for_the_files() {
        Person editor = editor();
        offering.offer(keeper, ours, "KIND:" + HARD, "On répond plus vite.");
        OfferView seen = offering.toAnswer(editor).stream()
                .filter(each -> each.versionId().equals(ours))
                .findFirst()
                .orElseThrow();
        assertThat(seen.shipped()).isTrue();
        assertThat(seen.snippet().spec()).contains("- id: " + HARD).contains("kind: yes-no");
        assertThat(seen.snippet().texts()).contains("texts:").contains(HARD + ": ");
        assertThat(offering.toAnswer(keeper))
                .as("kept by nobody’s organisation")
                .isEmpty();
        assertThat(subjects(editor)).anyMatch(each -> each.startsWith("Une amélioration proposée"));
        offering.take(editor, seen.id(), "Pour la prochaine édition.");
        OfferView answered = offering.of(keeper, ours).all().get(0).offer();
        assertThat(answered.taken()).isTrue();
        assertThat(answered.takenInto()).isNull();
        assertThat(answered.answerText()).isEqualTo("Pour la prochaine édition.");
    }

    @Test
    void a_version_that_a_newer_campus_wrote_is_told_as_that() throws SQLException {
        spoil();
        assertThatThrownBy(() -> adapting.draft(adapter, theirs))
                .isInstanceOf(Problem.Newer.class)
                .hasMessageContaining("hologram");
    }

    private void spoil() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement asked = connection.prepareStatement("select spec_text from own_tool where id = ?");
                PreparedStatement newer =
                        connection.prepareStatement("update own_tool set spec_text = ? where id = ?")) {
            asked.setString(1, theirs);
            ResultSet there = asked.executeQuery();
            there.next();
            newer.setString(1, there.getString(1).replace("\"yes-no\"", "\"hologram\""));
            newer.setString(2, theirs);
            newer.executeUpdate();
        }
    }
}
