package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.RecommendationSpec;
import org.profint.content.ToolSpec;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;
import org.profint.projectwork.CreditView;
import org.profint.projectwork.Projects;

/** Writing at the desk: who has the testimony before them now, and nobody else. */
@ApplicationScoped
@Transactional
public class Editing {

    private static final int MOST_PARAGRAPHS = 200;
    private static final int MOST_LINKS = 5;
    private static final int MOST_NAMED = 30;

    private Seats seats;
    private Testimonies testimonies;
    private Projects projects;
    private Catalogue catalogue;
    private Clock clock;

    protected Editing() {}

    @Inject
    Editing(Seats seats, Testimonies testimonies, Projects projects, Catalogue catalogue, Clock clock) {
        this.seats = seats;
        this.testimonies = testimonies;
        this.projects = projects;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who does not see it; @throws Problem.Conflict when it is not theirs to write now */
    private Testimony written(Person person, String id) {
        seats.seat(person, id);
        Testimony testimony = testimonies.held(id);
        // Once more, now that it is held: it may just have gone on.
        if (!seats.seat(person, id).writes()) {
            throw new Problem.Conflict("testimony " + id, null);
        }
        return testimony;
    }

    private static String sound(String field, String text) {
        String lines = text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (lines.length() > Draft.LONGEST || lines.indexOf('\0') >= 0) {
            throw new Problem.Invalid(field, "projectwork.testimony.too-long");
        }
        return lines;
    }

    /**
     * Writes a paragraph; an empty one is not in the testimony.
     *
     * @throws Problem.Conflict with the text that stands there, when somebody else was faster
     */
    public void write(Person person, String id, String paragraphId, int seenVersion, String text) {
        Testimony testimony = written(person, id);
        String words = sound("text-" + paragraphId, text);
        TestimonyParagraph paragraph = testimonies.paragraphs(id).stream()
                .filter(each -> each.id().equals(paragraphId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("paragraph", paragraphId));
        if (paragraph.text().equals(words)) {
            return;
        } else if (paragraph.version() != seenVersion) {
            throw new Problem.Conflict("paragraph " + paragraphId, paragraph.text());
        }
        testimonies.add(paragraph.asWritten());
        paragraph.write(words, person.id(), clock.instant());
        testimony.changed();
    }

    /** A paragraph of one’s own at the end of a chapter: it comes from no sheet. */
    public void add(Person person, String id, Chapter chapter, String text) {
        Testimony testimony = written(person, id);
        String words = sound("new", text);
        List<TestimonyParagraph> there = testimonies.paragraphs(id);
        if (words.isEmpty() || there.size() >= MOST_PARAGRAPHS) {
            throw new Problem.Invalid("new", "projectwork.testimony.paragraph.none");
        }
        int last = there.stream().mapToInt(TestimonyParagraph::number).max().orElse(0);
        Draft own = new Draft(chapter, null, "", "", words);
        testimonies.add(new TestimonyParagraph(id, last + 1, own, person.id(), clock.instant()));
        testimony.changed();
    }

    /**
     * @throws Problem.Invalid when there is no title, or a thing that the campus does not have
     * @throws Problem.Conflict when it has changed since
     */
    public void tell(
            Person person, String id, int seenVersion, String title, List<String> recommendations, List<String> tools) {
        Testimony testimony = written(person, id);
        String line = SentText.line(title, Testimony.LONGEST_TITLE)
                .orElseThrow(() -> new Problem.Invalid("title", "projectwork.testimony.title.missing"));
        boolean known = recommendations.stream()
                        .allMatch(each -> catalogue
                                .content()
                                .find(RecommendationSpec.class, each)
                                .isPresent())
                && tools.stream()
                        .allMatch(each ->
                                catalogue.content().find(ToolSpec.class, each).isPresent());
        if (!known || recommendations.size() > MOST_LINKS || tools.size() > MOST_LINKS) {
            throw new Problem.Invalid("recommendations", "projectwork.testimony.links.too-many");
        }
        testimony.check(testimony.station(), seenVersion);
        testimony.tell(line, recommendations, tools);
    }

    /** Somebody of those who did the project is to be named; they will be asked. */
    public void name(Person person, String id, String accountId) {
        Testimony testimony = written(person, id);
        CreditView credited = projects.credited(testimony.projectId()).stream()
                .filter(each -> each.accountId().equals(accountId) && each.name() != null)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("person", accountId));
        if (named(id).noneMatch(each -> accountId.equals(each.accountId()))) {
            addNamed(testimony, TestimonyConsent.ofPerson(id, accountId, credited.name()));
        }
    }

    /** The same for somebody without an account: one of the team asks them, and says what they answered. */
    public void nameOther(Person person, String id, String words) {
        Testimony testimony = written(person, id);
        String line = SentText.line(words, Testimony.LONGEST_TITLE)
                .orElseThrow(() -> new Problem.Invalid("other", "projectwork.testimony.named.missing"));
        addNamed(testimony, TestimonyConsent.ofPerson(id, null, line));
    }

    private Stream<TestimonyConsent> named(String id) {
        return testimonies.consents(id).stream().filter(each -> !each.isOfOrganisation());
    }

    private void addNamed(Testimony testimony, TestimonyConsent consent) {
        if (named(testimony.id()).count() >= MOST_NAMED) {
            throw new Problem.Invalid("other", "projectwork.testimony.named.missing");
        }
        testimonies.add(consent);
        testimony.changed();
    }

    /** They are named no more. What names them in the text, the team takes out itself. */
    public void unname(Person person, String id, String consentId) {
        Testimony testimony = written(person, id);
        TestimonyConsent consent = named(id)
                .filter(each -> each.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("consent", consentId));
        testimonies.remove(consent);
        testimony.changed();
    }
}
