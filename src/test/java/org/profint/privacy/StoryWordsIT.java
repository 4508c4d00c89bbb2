package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.projectwork.SomeFinishedProject;
import org.profint.projectwork.testimony.Chapter;
import org.profint.projectwork.testimony.Check;
import org.profint.projectwork.testimony.Composing;
import org.profint.projectwork.testimony.ConsentView;
import org.profint.projectwork.testimony.Consenting;
import org.profint.projectwork.testimony.DeskView;
import org.profint.projectwork.testimony.Desks;
import org.profint.projectwork.testimony.Editing;
import org.profint.projectwork.testimony.ParagraphView;
import org.profint.projectwork.testimony.PassView;
import org.profint.projectwork.testimony.Passing;
import org.profint.projectwork.testimony.ProposalView;
import org.profint.projectwork.testimony.Proposing;
import org.profint.projectwork.testimony.Published;
import org.profint.projectwork.testimony.Station;

/** A consent goes with who gave it, and the testimony that stood on it is read no more. */
class StoryWordsIT extends Inside {

    private static final List<String> ALL =
            Stream.of(Check.values()).map(Check::name).toList();

    @Inject
    private SomeFinishedProject some;

    @Inject
    private Composing composing;

    @Inject
    private Editing editing;

    @Inject
    private Passing passing;

    @Inject
    private Consenting consenting;

    @Inject
    private Desks desks;

    @Inject
    private Published published;

    @Inject
    private Proposing proposing;

    @Inject
    private Erasing erasing;

    private void agree(Person person, String id) {
        String consent = desks.of(person, id).consents().stream()
                .filter(ConsentView::mine)
                .map(ConsentView::id)
                .findFirst()
                .orElseThrow();
        consenting.agree(person, id, consent, desks.of(person, id).version());
    }

    @Test
    void whoever_is_erased_is_named_no_more_and_what_named_them_is_gone() {
        SomeFinishedProject.World world = some.world();
        some.validate(world);
        String id = composing.compose(world.anna(), world.project(), Language.FR);
        editing.name(world.anna(), id, world.bruno().id());
        editing.add(world.anna(), id, Chapter.STEPS, "Testeur a tenu la liste.");
        passing.passOn(world.anna(), id, desks.of(world.anna(), id).version(), ALL);
        passing.passOn(world.guide(), id, desks.of(world.guide(), id).version(), ALL);
        agree(world.manager(), id);
        agree(world.bruno(), id);
        passing.publish(world.editor(), id, desks.of(world.editor(), id).version(), ALL);
        assertThat(published.of(id).named()).containsExactly("Testeur");

        erasing.erase(world.bruno().id());

        assertThatThrownBy(() -> published.of(id)).isInstanceOf(Problem.Gone.class);
        DeskView desk = desks.of(world.anna(), id);
        assertThat(desk.station()).isEqualTo(Station.WITHDRAWN);
        assertThat(desk.consents()).allMatch(ConsentView::organisation);
        assertThat(desk.paragraphs())
                .extracting(ParagraphView::text)
                .noneMatch(each -> each.contains("Testeur"))
                .anyMatch(each -> each.equals("un membre de l’équipe a tenu la liste."));
    }

    @Test
    void a_name_goes_out_of_the_title_the_reasons_and_the_proposals_too_and_of_no_longer_word() {
        SomeFinishedProject.World world = some.world();
        some.validate(world);
        String id = composing.compose(world.anna(), world.project(), Language.FR);
        editing.tell(
                world.anna(), id, desks.of(world.anna(), id).version(), "La liste de Testeur", List.of(), List.of());
        editing.add(world.anna(), id, Chapter.STEPS, "Testeur, pas Testeurs.");
        // Named, and named no more: what names them in the text stands there still.
        editing.name(world.anna(), id, world.bruno().id());
        String named = desks.of(world.anna(), id).consents().get(0).id();
        editing.unname(world.anna(), id, named);
        passing.passOn(world.anna(), id, desks.of(world.anna(), id).version(), ALL);
        passing.giveBack(world.guide(), id, "Testeur manque.");
        passing.passOn(world.anna(), id, desks.of(world.anna(), id).version(), ALL);
        passing.passOn(world.guide(), id, desks.of(world.guide(), id).version(), ALL);
        agree(world.manager(), id);
        passing.publish(world.editor(), id, desks.of(world.editor(), id).version(), ALL);
        proposing.propose(world.anna(), id, "model", "Testeur propose une ligne.", Language.FR);
        int before = version(world, id);

        erasing.erase(world.bruno().id());

        DeskView desk = desks.of(world.anna(), id);
        assertThat(desk.station()).isEqualTo(Station.WITHDRAWN);
        assertThat(desk.title()).isEqualTo("La liste de un membre de l’équipe");
        assertThat(desk.passes()).extracting(PassView::reason).contains("un membre de l’équipe manque.");
        assertThat(proposing.of(world.anna(), id))
                .extracting(ProposalView::text)
                .containsExactly("un membre de l’équipe propose une ligne.");
        assertThat(desk.paragraphs()).extracting(ParagraphView::text).contains("un membre de l’équipe, pas Testeurs.");
        assertThat(version(world, id)).isEqualTo(before + 1);
    }

    /** Of the paragraph that named somebody. */
    private int version(SomeFinishedProject.World world, String id) {
        return desks.of(world.anna(), id).paragraphs().stream()
                .filter(each -> each.text().endsWith("pas Testeurs."))
                .mapToInt(ParagraphView::version)
                .findFirst()
                .orElseThrow();
    }
}
