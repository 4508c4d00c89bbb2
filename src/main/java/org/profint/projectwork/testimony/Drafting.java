package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.people.Person;
import org.profint.projectwork.CreditView;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;
import org.profint.projectwork.SheetKind;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Tools;

/** The draft of a testimony, in one transaction with its paragraphs. */
@ApplicationScoped
@Transactional
class Drafting {

    private static final int MOST_LINKS = 5;

    private Projects projects;
    private Testimonies testimonies;
    private Tools tools;
    private Catalogue catalogue;
    private Texts texts;
    private Clock clock;

    protected Drafting() {}

    @Inject
    Drafting(Projects projects, Testimonies testimonies, Tools tools, Catalogue catalogue, Texts texts, Clock clock) {
        this.projects = projects;
        this.testimonies = testimonies;
        this.tools = tools;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<String> there(String projectId) {
        return testimonies.ofProject(projectId).map(Testimony::id);
    }

    String draft(Person person, ProjectView project, Language language) {
        Filled plan = projects.plan(project.id());
        Instant now = clock.instant();
        Discretion discretion = discretion(project.id(), language);
        Testimony testimony = new Testimony(project, language, title(plan, discretion, language), person.id(), now);
        List<Item<ToolSpec>> used = used(plan.value(Cell.of("wt1-name")));
        testimony.tell(
                testimony.title(),
                used.stream()
                        .flatMap(each -> each.spec().recommendations().stream())
                        .distinct()
                        .limit(MOST_LINKS)
                        .toList(),
                used.stream().map(Item::id).toList());
        testimonies.add(testimony);
        testimonies.flush();
        int number = 0;
        for (Draft each : drafts(project.id(), plan, discretion, language)) {
            testimonies.add(new TestimonyParagraph(testimony.id(), number++, each, person.id(), now));
        }
        return testimony.id();
    }

    private List<Draft> drafts(String projectId, Filled plan, Discretion discretion, Language language) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        Source first = source(SheetKind.PLAN, "wt1", plan, discretion, language, colon);
        Source second = source(SheetKind.FOLLOW_UP, "wt2", projects.followUp(projectId), discretion, language, colon);
        return new Composer(first, second).drafts();
    }

    private Source source(
            SheetKind kind, String tool, Filled filled, Discretion discretion, Language language, String colon) {
        Shown<ToolSpec> shown = tools.shown(tool, language);
        return new Source(kind, tool.toUpperCase(Locale.ROOT), filled, shown::text, discretion, colon);
    }

    private Discretion discretion(String projectId, Language language) {
        return new Discretion(
                projects.credited(projectId).stream().map(CreditView::name).toList(),
                texts.text(language, "projectwork.testimony.member"),
                texts.text(language, "projectwork.testimony.somebody"));
    }

    private String title(Filled plan, Discretion discretion, Language language) {
        String tool = discretion.of(plan.value(Cell.of("wt1-name"))).strip();
        String title = tool.isEmpty()
                ? texts.text(language, "projectwork.testimony.untitled")
                : texts.text(language, "projectwork.testimony.titled", tool);
        return title.length() > Testimony.LONGEST_TITLE ? title.substring(0, Testimony.LONGEST_TITLE - 1) + "…" : title;
    }

    /** Tools of the campus whose id or title stands in the name that the team gave. */
    private List<Item<ToolSpec>> used(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return catalogue
                .content()
                .all(ToolSpec.class)
                .filter(each -> isWord(each.id(), small)
                        || List.of(Language.values()).stream().anyMatch(in -> has(small, each.in(in))))
                .limit(MOST_LINKS)
                .toList();
    }

    private static boolean isWord(String id, String text) {
        return Discretion.whole(id).matcher(text).find();
    }

    private static boolean has(String small, Shown<ToolSpec> tool) {
        return small.contains(tool.title().toLowerCase(Locale.ROOT))
                || small.contains(tool.brief().toLowerCase(Locale.ROOT));
    }
}
