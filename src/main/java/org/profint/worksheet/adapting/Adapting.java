package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.profint.catalogue.Catalogue;
import org.profint.content.Definition;
import org.profint.content.Definitions;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.Founding;
import org.profint.people.Person;

/** Making a version of a tool for an organisation: its managers copy one and change it, step by step. */
@ApplicationScoped
@Transactional
public class Adapting {

    private static final Logger LOG = Logger.getLogger(Adapting.class.getName());

    private OwnTools own;
    private Origins origins;
    private Catalogue catalogue;
    private Founding founding;
    private Clock clock;

    protected Adapting() {}

    @Inject
    Adapting(OwnTools own, Origins origins, Catalogue catalogue, Founding founding, Clock clock) {
        this.own = own;
        this.origins = origins;
        this.catalogue = catalogue;
        this.founding = founding;
        this.clock = clock;
    }

    /**
     * Begins a draft from a version of the catalogue, or from a published one of an organisation that this person is in.
     *
     * @param language of the words that are copied, where the version has it
     * @return the id of the draft
     * @throws Problem.NotFound when there is no such version, or this person does not manage the organisation
     */
    public String adapt(Person person, String toolId, String organisationId, Language language) {
        String organisation = founding.managed(person, organisationId).name();
        Optional<Shown<ToolSpec>> file = origins.file(toolId, language);
        if (file.isPresent()) {
            Shown<ToolSpec> shown = file.get();
            return copy(person, Definition.of(shown), shown.words().language(), organisationId, organisation);
        }
        OwnTool published = origins.readable(person, toolId);
        return published.organisationId().equals(organisationId)
                ? newVersionOf(person, toolId)
                : copy(person, published.definition(), published.language(), organisationId, organisation);
    }

    private String copy(
            Person person, Definition origin, Language language, String organisationId, String organisation) {
        String label = nextLabel(organisationId, origin.spec().tool());
        Definition copy = Copy.of(origin, label, organisation);
        OwnTool draft = new OwnTool(organisationId, origin, copy, language, person.id(), clock.instant());
        own.add(draft);
        return draft.id();
    }

    /** Begins the next version of one that is published, and so never changes any more. Returns the id of the draft. */
    public String newVersionOf(Person person, String publishedId) {
        OwnTool published = own.managed(person, publishedId);
        if (!published.wasPublished()) {
            throw new Problem.NotFound("tool", publishedId);
        }
        Definition there = published.definition();
        Definition copy = Copy.of(
                there, nextLabel(published.organisationId(), there.spec().tool()));
        OwnTool draft = new OwnTool(published, copy, person.id(), clock.instant());
        own.add(draft);
        return draft.id();
    }

    private String nextLabel(String organisationId, String tool) {
        return String.valueOf(own.count(organisationId, tool) + 1);
    }

    public void addStep(Person person, String id, String title, String firstQuestion) {
        edit(person, id, tool -> Steps.add(tool, title, firstQuestion));
    }

    /** Its title, help and minutes in one go. */
    public void saveStep(Person person, String id, String step, String title, String help, String minutes) {
        edit(person, id, tool -> Steps.minutes(Steps.help(Steps.rename(tool, step, title), step, help), step, minutes));
    }

    public void moveStep(Person person, String id, String step, boolean up) {
        edit(person, id, tool -> Steps.move(tool, step, up));
    }

    /** From this question on it is a step of its own. */
    public void splitStep(Person person, String id, String atQuestion, String title) {
        edit(person, id, tool -> Steps.split(tool, atQuestion, title));
    }

    public void removeStep(Person person, String id, String step) {
        edit(person, id, tool -> Steps.remove(tool, step));
    }

    /** @param lines options or columns, one a line, for a kind that has some */
    public void addQuestion(Person person, String id, String step, String kind, String label, String lines) {
        edit(person, id, tool -> Questions.add(tool, step, kind, label, lines));
    }

    public void saveQuestion(Person person, String id, String question, QuestionText wanted) {
        edit(person, id, tool -> wanted.into(tool, question));
    }

    public void moveQuestion(Person person, String id, String question, boolean up) {
        edit(person, id, tool -> Questions.move(tool, question, up));
    }

    public void removeQuestion(Person person, String id, String question) {
        edit(person, id, tool -> Questions.remove(tool, question));
    }

    /** How a column of a table is answered. */
    public void saveColumn(Person person, String id, String question, String column, ColumnText wanted) {
        edit(person, id, tool -> Columns.save(tool, question, column, wanted));
    }

    /** Takes one thing that the origin changed since it was copied. */
    public void take(Person person, String id, String difference) {
        OwnTool draft = own.managed(person, id);
        Definition origin = origins.now(person, draft);
        edit(person, id, tool -> new Taking(draft.origin(), origin, tool).take(difference));
    }

    /**
     * Takes one thing that another organisation changed in its version, into the draft of the next version of one's own;
     * when there is none, it is begun.
     *
     * @param kept the newest published version
     * @return the id of the draft
     * @throws Problem.Invalid in the field {@code where}, when it cannot be taken into it
     */
    String takeIntoNext(Person person, OwnTool kept, OwnTool theirs, String difference, String where) {
        // Two who take at once take into one draft.
        own.hold(person, kept.id());
        String draft = own.draftAfter(kept).map(OwnTool::id).orElseGet(() -> newVersionOf(person, kept.id()));
        try {
            edit(person, draft, tool -> new Taking(theirs.origin(), theirs.definition(), tool).take(difference));
        } catch (Problem.NotFound | Problem.Invalid impossible) {
            throw new Problem.Invalid("answer-" + where, "worksheet.offers.cannot");
        }
        return draft;
    }

    private void edit(Person person, String id, UnaryOperator<Definition> change) {
        OwnTool draft = own.hold(person, id);
        Definition before = draft.definition();
        Definition after = change.apply(before);
        if (!after.equals(before)) {
            check(after, draft.language());
        }
        draft.write(after);
    }

    /** The very check of the files. */
    private void check(Definition tool, Language language) {
        Definitions.Outcome read = Definitions.read(
                Definitions.specText(tool), Definitions.wordsText(tool), language, catalogue.content(), own::exists);
        if (!read.isSound()) {
            LOG.info(() -> "An edit was refused: " + Definitions.said(read.mistakes()));
            throw new Problem.Invalid("definition", "worksheet.adapt.unsound");
        }
    }

    /** @throws Problem.NotFound when there is no such version, or this person does not manage its organisation */
    public DraftView draft(Person person, String id) {
        OwnTool tool = own.managed(person, id);
        Definition now = tool.definition();
        Definition copied = tool.origin();
        List<Difference> news =
                tool.isDraft() ? new Taking(copied, origins.now(person, tool), now).offered() : List.of();
        return new DraftView(own.view(tool), now, Changes.between(copied, now), news, origins.isSeen(person, tool));
    }
}
