package org.profint.projectwork.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.TeamStory;
import org.profint.content.Kind;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeRows;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;
import org.profint.projectwork.SheetKind;
import org.profint.projectwork.SomeFinishedProject;

/** From two sheets to a page that everybody reads, and away again. */
class TestimonyIT extends Inside {

    private static final List<String> ALL =
            Stream.of(Check.values()).map(Check::name).toList();

    @Inject
    private SomeFinishedProject some;

    @Inject
    private SomeTeam teams;

    @Inject
    private Somebody somebody;

    @Inject
    private SomeRows rows;

    @Inject
    private Granting granting;

    @Inject
    private Composing composing;

    @Inject
    private Desks desks;

    @Inject
    private Editing editing;

    @Inject
    private Passing passing;

    @Inject
    private Consenting consenting;

    @Inject
    private Proposing proposing;

    @Inject
    private Published published;

    @Inject
    private Browsing browsing;

    @Inject
    private TestimoniesResource door;

    private SomeFinishedProject.World world;
    private Person anna;

    @BeforeEach
    void a_project_that_is_done() {
        world = some.world();
        some.validate(world);
        anna = world.anna();
    }

    private String composed() {
        return composing.compose(anna, world.project(), Language.FR);
    }

    private DeskView desk(Person person, String id) {
        return desks.of(person, id);
    }

    private void passOn(Person person, String id) {
        passing.passOn(person, id, desk(person, id).version(), ALL);
    }

    private ParagraphView paragraph(String id, String field) {
        return desk(anna, id).paragraphs().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private String consent(Person person, String id) {
        return desk(person, id).consents().stream()
                .filter(ConsentView::mine)
                .map(ConsentView::id)
                .findFirst()
                .orElseThrow();
    }

    private void agree(Person person, String id) {
        consenting.agree(person, id, consent(person, id), desks.of(person, id).version());
    }

    /** At the publisher’s. */
    private String agreed() {
        String id = composed();
        passOn(anna, id);
        passOn(world.guide(), id);
        agree(world.manager(), id);
        return id;
    }

    private String publishedOne() {
        String id = agreed();
        passing.publish(world.editor(), id, desk(world.editor(), id).version(), ALL);
        return id;
    }

    private boolean isListed(String id) {
        return browsing.all(Language.EN, Kind.TESTIMONY).stream().map(Card::id).anyMatch(id::equals);
    }

    private List<String> found() {
        return browsing.find("partenaires retrouvés", Language.EN).stream()
                .map(Card::id)
                .toList();
    }

    @Test
    void a_pair_of_sheets_becomes_a_draft_whose_paragraphs_say_where_they_come_from() {
        String id = composed();
        DeskView desk = desk(world.bruno(), id);
        assertThat(desk.title()).contains("la carte des partenaires");
        assertThat(desk.of(Chapter.CONTEXT))
                .extracting(ParagraphView::text)
                .anyMatch(each -> each.contains("Tenir la liste (Appels, 12, en juin)"));
        assertThat(paragraph(id, "wt1-diagnosis-1").sheet()).isEqualTo(SheetKind.PLAN);
        assertThat(paragraph(id, "wt1-diagnosis-1").origin()).startsWith("WT1 · Diagnostic");
        assertThat(paragraph(id, "wt1-actions.a1").text())
                .startsWith("Action\u00a01 – Appeler chaque partenaire")
                .endsWith("Dates\u00a0: en mai");
        ParagraphView done = paragraph(id, "wt2-actions.a1.wt2-actions-done");
        assertThat(done.sheet()).isEqualTo(SheetKind.FOLLOW_UP);
        assertThat(done.chapter()).isEqualTo(Chapter.STEPS);
        assertThat(done.text()).startsWith("Action\u00a01 – Dix appels.\n");
        assertThat(paragraph(id, "wt2-indicators").text()).contains("Tenir la liste (Appels, 12, en juin)\u00a0: 10");
        assertThat(paragraph(id, "wt2-learned").text()).isEqualTo("Le téléphone vaut mieux que la lettre.");
    }

    @Test
    void nothing_is_invented_and_no_name_of_the_team_is_taken_over() {
        String id = composed();
        assertThat(paragraph(id, "wt1-diagnosis-2").missing()).isTrue();
        assertThat(paragraph(id, "wt2-actions.a2.wt2-actions-done").missing()).isTrue();
        assertThat(paragraph(id, "wt2-adoption-decision").missing()).isTrue();
        assertThat(paragraph(id, "wt1-purpose").text()).isEqualTo("un membre de l’équipe veut préparer l’essai.");
        assertThat(paragraph(id, "wt1-internal").text())
                .doesNotContain("Untel")
                .contains("une personne (fonction à préciser)");
    }

    @Test
    void a_project_has_one_testimony_and_only_once_it_is_done() {
        assertThat(composed()).isEqualTo(composing.compose(world.bruno(), world.project(), Language.EN));
        assertThatThrownBy(() -> composing.compose(somebody.signedIn(), world.project(), Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> composing.compose(world.guide(), world.project(), Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        SomeFinishedProject.World open = some.begun();
        assertThatThrownBy(() -> composing.compose(open.anna(), open.project(), Language.FR))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void two_who_write_the_same_paragraph_lose_nothing() {
        String id = composed();
        ParagraphView before = paragraph(id, "wt2-learned");
        editing.write(anna, id, before.id(), before.version(), "Le téléphone d’abord.");
        assertThatThrownBy(() -> editing.write(world.bruno(), id, before.id(), before.version(), "La visite d’abord."))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo("Le téléphone d’abord."));
        assertThat(paragraph(id, "wt2-learned").text()).isEqualTo("Le téléphone d’abord.");
        assertThat(desks.earlier(world.bruno(), id, before.id()))
                .extracting(EarlierView::text)
                .containsExactly("Le téléphone vaut mieux que la lettre.");
    }

    @Test
    void who_passes_it_on_has_ticked_every_point_and_read_this_very_text() {
        String id = composed();
        int seen = desk(anna, id).version();
        assertThatThrownBy(() -> passing.passOn(anna, id, seen, ALL.subList(1, ALL.size())))
                .isInstanceOf(Problem.Invalid.class);
        editing.add(world.bruno(), id, Chapter.OUTLOOK, "Nous continuons.");
        assertThatThrownBy(() -> passing.passOn(anna, id, seen, ALL)).isInstanceOf(Problem.Conflict.class);
        assertThat(desk(anna, id).station()).isEqualTo(Station.TEAM);
        passOn(anna, id);
        assertThat(desk(anna, id).station()).isEqualTo(Station.FACILITATOR);
        assertThat(desk(anna, id).passes()).extracting(PassView::ticked).containsExactly(Check.values().length);
    }

    @Test
    void each_writes_only_while_it_is_before_them_and_gives_it_back_with_a_reason() {
        String id = composed();
        assertThatThrownBy(() -> desk(somebody.signedIn(), id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> desk(world.manager(), id)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> desk(world.editor(), id)).isInstanceOf(Problem.NotFound.class);
        passOn(anna, id);
        ParagraphView paragraph = paragraph(id, "wt2-learned");
        assertThatThrownBy(() -> editing.write(anna, id, paragraph.id(), paragraph.version(), "Autre"))
                .isInstanceOf(Problem.Conflict.class);
        editing.write(world.guide(), id, paragraph.id(), paragraph.version(), "Le téléphone, puis la visite.");
        assertThatThrownBy(() -> passing.giveBack(world.guide(), id, " ")).isInstanceOf(Problem.Invalid.class);
        passing.giveBack(world.guide(), id, "Il manque les résultats.");
        assertThat(desk(anna, id).station()).isEqualTo(Station.TEAM);
        assertThat(desk(anna, id).lastReason()).isEqualTo("Il manque les résultats.");
        assertThatThrownBy(
                        () -> passing.passOn(world.guide(), id, desk(anna, id).version(), ALL))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void where_nobody_facilitates_the_team_passes_it_on_to_those_who_must_agree() {
        granting.end(world.manager().id(), world.guide().id(), Role.FACILITATOR, Scope.run(world.run()));
        String id = composed();
        passOn(anna, id);
        assertThat(desk(anna, id).station()).isEqualTo(Station.CONSENTS);
    }

    @Test
    void without_every_consent_nobody_publishes() {
        Person other = somebody.signedIn();
        String lending = teams.organisation(other);
        teams.agree(world.manager(), world.team(), other, lending);
        String id = composed();
        editing.name(anna, id, world.bruno().id());
        editing.nameOther(anna, id, "La directrice du foyer");
        passOn(anna, id);
        passOn(world.guide(), id);
        assertThat(desk(anna, id).consents()).hasSize(4);
        agree(world.manager(), id);
        agree(other, id);
        agree(world.bruno(), id);
        assertThatThrownBy(
                        () -> passing.publish(world.editor(), id, desk(anna, id).version(), ALL))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(desk(anna, id).station()).isEqualTo(Station.CONSENTS);
        assertThatThrownBy(() -> published.of(id)).isInstanceOf(Problem.NotFound.class);
        agree(anna, id);
        assertThat(desk(anna, id).station()).isEqualTo(Station.PUBLISHER);
        passing.publish(world.editor(), id, desk(anna, id).version(), ALL);
        StoryView story = published.of(id);
        assertThat(story.organisations()).hasSize(2);
        assertThat(story.named()).containsExactlyInAnyOrder("Testeur", "La directrice du foyer");
    }

    @Test
    void an_organisation_that_joins_on_the_way_is_asked_before_the_last_yes_counts_and_before_all_read_it() {
        String id = composed();
        passOn(anna, id);
        passOn(world.guide(), id);
        Person second = joined();
        agree(world.manager(), id);
        assertThat(desk(anna, id).station()).isEqualTo(Station.CONSENTS);
        agree(second, id);
        assertThat(desk(anna, id).station()).isEqualTo(Station.PUBLISHER);
        Person third = joined();
        int seen = desk(anna, id).version();
        assertThatThrownBy(() -> passing.publish(world.editor(), id, seen, ALL))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(Passing.Why.NOT_AGREED));
        assertThat(desk(anna, id).consents()).hasSize(3);
        agree(third, id);
        passing.publish(world.editor(), id, seen, ALL);
        assertThat(published.of(id).organisations()).hasSize(3);
    }

    private Person joined() {
        Person manager = somebody.signedIn();
        teams.agree(world.manager(), world.team(), manager, teams.organisation(manager));
        return manager;
    }

    @Test
    void a_yes_is_a_yes_to_the_text_that_was_read() {
        String id = composed();
        passOn(anna, id);
        passOn(world.guide(), id);
        String consent = consent(world.manager(), id);
        int seen = desk(world.manager(), id).version();
        assertThatThrownBy(() -> consenting.agree(world.manager(), id, consent, seen - 1))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(desk(anna, id).station()).isEqualTo(Station.CONSENTS);
        consenting.agree(world.manager(), id, consent, seen);
        assertThat(desk(anna, id).station()).isEqualTo(Station.PUBLISHER);
    }

    @Test
    void a_title_is_changed_by_who_has_read_the_one_that_stands() {
        String id = composed();
        int seen = desk(anna, id).version();
        editing.tell(anna, id, seen, "La liste", List.of(), List.of("wt1"));
        assertThatThrownBy(() -> editing.tell(world.bruno(), id, seen, "Une autre", List.of(), List.of()))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(desk(anna, id).title()).isEqualTo("La liste");
    }

    @Test
    void nobody_answers_for_another() {
        String id = composed();
        editing.name(anna, id, world.bruno().id());
        passOn(anna, id);
        passOn(world.guide(), id);
        String brunos = consent(world.bruno(), id);
        assertThatThrownBy(() ->
                        consenting.agree(anna, id, brunos, desks.of(anna, id).version()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> consenting.agree(
                        world.manager(),
                        id,
                        brunos,
                        desks.of(world.manager(), id).version()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> consenting.agree(
                        world.guide(),
                        id,
                        consent(world.manager(), id),
                        desks.of(world.guide(), id).version()))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_no_sends_it_back_and_every_yes_is_asked_for_anew() {
        String id = composed();
        editing.name(anna, id, world.bruno().id());
        passOn(anna, id);
        passOn(world.guide(), id);
        agree(world.manager(), id);
        consenting.refuse(world.bruno(), id, consent(world.bruno(), id), "Sans mon nom.");
        DeskView back = desk(anna, id);
        assertThat(back.station()).isEqualTo(Station.TEAM);
        assertThat(back.lastReason()).isEqualTo("Sans mon nom.");
        assertThat(back.consents()).allMatch(each -> each.agreedAt() == null);
    }

    @Test
    void what_is_published_stands_wherever_one_looks_for_it() {
        String id = agreed();
        editing(id);
        assertThat(isListed(id)).isFalse();
        String before = published.edition();
        passing.publish(world.editor(), id, desk(world.editor(), id).version(), ALL);
        assertThat(published.edition()).isNotEqualTo(before);
        StoryView story = published.of(id);
        assertThat(story.lang()).isEqualTo("fr");
        assertThat(story.of(Chapter.RESULTS)).anyMatch(each -> each.contains("Quatre partenaires retrouvés."));
        assertThat(story.tools()).contains("wt1");
        assertThat(isListed(id)).isTrue();
        assertThat(found()).contains(id);
        assertThat(browsing.toldAfter("networks", Language.FR))
                .extracting(Card::id)
                .contains(id);
        assertThat(browsing.toldOf("wt1", Language.FR)).extracting(Card::id).contains(id);
        assertThat(door.all()).extracting(TeamStory::id).contains(id);
        assertThat(door.one(id).title()).isEqualTo(story.title());
    }

    /** Nobody writes any more. */
    private void editing(String id) {
        ParagraphView paragraph = paragraph(id, "wt2-learned");
        for (Person each : List.of(anna, world.guide(), world.editor())) {
            assertThatThrownBy(() -> editing.write(each, id, paragraph.id(), paragraph.version(), "Autre"))
                    .isInstanceOf(Problem.Conflict.class);
        }
    }

    @Test
    void it_stands_beside_the_recommendations_that_the_team_names() {
        String id = composed();
        editing.tell(
                anna,
                id,
                desk(anna, id).version(),
                "La liste tenue à deux",
                List.of("net-1"),
                List.of("partner-mapping-b"));
        passOn(anna, id);
        passOn(world.guide(), id);
        agree(world.manager(), id);
        passing.publish(world.editor(), id, desk(world.editor(), id).version(), ALL);
        assertThat(browsing.naming("net-1", Language.SV)).extracting(Card::id).contains(id);
        assertThat(browsing.toldOf("partner-mapping-b", Language.SV))
                .extracting(Card::title)
                .contains("La liste tenue à deux");
        assertThatThrownBy(() -> passing.publish(world.editor(), id, 1, ALL)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void one_consent_taken_back_and_it_is_gone_everywhere_at_once() {
        String id = publishedOne();
        assertThat(isListed(id)).isTrue();
        assertThat(found()).contains(id);
        String edition = published.edition();
        consenting.refuse(world.manager(), id, consent(world.manager(), id), "Nous avons changé d’avis.");
        assertThatThrownBy(() -> published.of(id)).isInstanceOf(Problem.Gone.class);
        assertThatThrownBy(() -> door.one(id)).isInstanceOf(Problem.Gone.class);
        assertThat(published.text(id)).isEmpty();
        assertThat(isListed(id)).isFalse();
        assertThat(found()).doesNotContain(id);
        assertThat(door.all()).extracting(TeamStory::id).doesNotContain(id);
        assertThat(browsing.toldAfter("networks", Language.FR))
                .extracting(Card::id)
                .doesNotContain(id);
        assertThat(published.edition()).isNotEqualTo(edition);
        assertThat(desk(anna, id).lastReason()).isEqualTo("Nous avons changé d’avis.");
        assertThat(rows.of("select l.subject from OutboxLetter l where l.accountId = ?1", anna.id()))
                .anyMatch(each -> each.startsWith("Votre témoignage est retiré"));
        assertThatThrownBy(() -> desk(world.manager(), id)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_team_and_who_publishes_withdraw_it_and_the_team_takes_it_up_again() {
        String id = publishedOne();
        assertThatThrownBy(() -> passing.withdraw(world.guide(), id, "Non")).isInstanceOf(Problem.Conflict.class);
        passing.withdraw(world.bruno(), id, "À revoir.");
        assertThat(isListed(id)).isFalse();
        passing.takeUp(anna, id);
        assertThatThrownBy(() -> published.of(id))
                .as("while it is written again")
                .isInstanceOf(Problem.Gone.class);
        passOn(anna, id);
        passOn(world.guide(), id);
        assertThat(desk(anna, id).consents()).allMatch(each -> each.agreedAt() == null);
        agree(world.manager(), id);
        passing.publish(world.editor(), id, desk(anna, id).version(), ALL);
        assertThat(isListed(id)).isTrue();
        passing.withdraw(world.editor(), id, "Une personne s’y reconnaît.");
        assertThat(isListed(id)).isFalse();
    }

    @Test
    void nobody_publishes_what_their_own_team_tells() {
        String id = agreed();
        granting.grant(world.manager().id(), anna.id(), Role.AUTHOR, Scope.PLATFORM);
        Person both = new Person(anna.id(), anna.name(), "", java.util.Set.of(Role.AUTHOR), "", false);
        assertThat(desk(both, id).publishes()).isFalse();
        assertThatThrownBy(() -> passing.publish(both, id, desk(both, id).version(), ALL))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_published_testimony_proposes_a_change_and_its_team_reads_what_became_of_it() {
        String id = publishedOne();
        proposing.propose(anna, id, "tool:wt1", "Une ligne pour les bénévoles.", Language.FR);
        proposing.propose(world.guide(), id, "model", "Parler des bénévoles.", Language.FR);
        assertThatThrownBy(() -> proposing.propose(world.editor(), id, "model", "Autre", Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> proposing.propose(anna, id, "tool:wt2", "Autre", Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> proposing.queue(anna)).isInstanceOf(Problem.NotFound.class);
        List<ProposalView> waiting = proposing.queue(world.editor()).stream()
                .filter(each -> each.testimonyId().equals(id))
                .toList();
        assertThat(waiting).hasSize(2).allMatch(ProposalView::open);
        ProposalView ofTool = waiting.stream()
                .filter(each -> each.target().equals("tool:wt1"))
                .findFirst()
                .orElseThrow();
        assertThat(ofTool.address()).isEqualTo("/worksheet/versions?tool=wt1");
        assertThatThrownBy(() -> proposing.decide(world.editor(), ofTool.id(), false, ""))
                .isInstanceOf(Problem.Invalid.class);
        proposing.decide(world.editor(), ofTool.id(), false, "La ligne existe déjà.");
        assertThatThrownBy(() -> proposing.decide(world.editor(), ofTool.id(), true, ""))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(proposing.of(world.bruno(), id))
                .filteredOn(each -> each.id().equals(ofTool.id()))
                .extracting(ProposalView::reason)
                .containsExactly("La ligne existe déjà.");
        passing.withdraw(anna, id, "À revoir.");
        assertThat(proposing.queue(world.editor()))
                .extracting(ProposalView::testimonyId)
                .doesNotContain(id);
    }

    @Test
    void whoever_has_something_to_do_with_it_finds_it_in_their_list() {
        String id = composed();
        assertThat(ids(world.bruno())).contains(id);
        assertThat(ids(world.guide())).contains(id);
        assertThat(ids(world.manager())).doesNotContain(id);
        assertThat(ids(world.editor())).doesNotContain(id);
        passOn(anna, id);
        passOn(world.guide(), id);
        assertThat(ids(world.manager())).contains(id);
        assertThat(ids(world.editor())).doesNotContain(id);
        agree(world.manager(), id);
        assertThat(ids(world.editor())).contains(id);
        assertThat(ids(somebody.signedIn())).doesNotContain(id);
    }

    private List<String> ids(Person person) {
        return desks.mine(person).stream().map(TestimonyLine::id).toList();
    }
}
