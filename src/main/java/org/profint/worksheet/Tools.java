package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/** The versions of tools that there are to fill in. */
@ApplicationScoped
public class Tools {

    private Catalogue catalogue;
    private Iterable<ToolSource> sources;

    protected Tools() {}

    @Inject
    public Tools(Catalogue catalogue, @Any Instance<ToolSource> sources) {
        this.catalogue = catalogue;
        this.sources = sources;
    }

    private Stream<ToolSource> sources() {
        return StreamSupport.stream(sources.spliterator(), false);
    }

    private Optional<Item<ToolSpec>> file(String id) {
        return catalogue.content().find(ToolSpec.class, id == null ? "" : id);
    }

    private Item<ToolSpec> item(String id) {
        return file(id).or(
                        () -> sources().flatMap(each -> each.find(id).stream()).findFirst())
                .orElseThrow(() -> new Problem.NotFound("tool", id));
    }

    /** @throws Problem.NotFound when there is no such version */
    public ToolSpec spec(String id) {
        return item(id).spec();
    }

    public Shown<ToolSpec> shown(String id, Language language) {
        return item(id).in(language);
    }

    /**
     * Versions of the tool that a version is of, this one among them, for a list that anybody may see: those of the files,
     * in the order of their names.
     */
    public List<String> versions(String id) {
        return Stream.concat(files(spec(id).tool()), Stream.of(id)).distinct().toList();
    }

    private Stream<String> files(String tool) {
        return catalogue
                .content()
                .all(ToolSpec.class)
                .filter(each -> each.spec().tool().equals(tool))
                .map(Item::id)
                .sorted();
    }

    /** The same, with those that only this person may begin; what organisations keep for themselves is not among them. */
    public List<String> versions(Person person, String id) {
        String tool = spec(id).tool();
        return Stream.concat(
                        versions(id).stream(),
                        offeredTo(person).stream()
                                .filter(each -> each.spec().tool().equals(tool))
                                .map(Item::id))
                .distinct()
                .toList();
    }

    /** All that were ever published, by whomever: to find again what was begun, never to show. */
    public List<String> everyVersion(String id) {
        String tool = spec(id).tool();
        return Stream.concat(files(tool), sources().flatMap(each -> each.versions(tool).stream()))
                .toList();
    }

    /** Versions from elsewhere than the files that this person may begin a worksheet of. */
    List<Item<ToolSpec>> offeredTo(Person person) {
        return sources().flatMap(each -> each.offeredTo(person).stream()).toList();
    }

    /** @throws Problem.NotFound when there is no such version, or it is not for them */
    void checkOffered(Person person, String id) {
        if (file(id).isEmpty() && sources().noneMatch(each -> each.mayBegin(person, id))) {
            throw new Problem.NotFound("tool", id);
        }
    }

    /** Whether a sheet of this tool can stand on one of the other: its tables take their rows from there. */
    boolean standsOn(String id, String otherId) {
        Set<String> wanted = spec(id).takesFrom();
        return !wanted.isEmpty()
                && spec(otherId).questions().map(ToolSpec.Question::id).toList().containsAll(wanted);
    }

    /** Tools that can be begun on a sheet of this one. */
    public List<String> continuing(Person person, String id) {
        List<String> files = catalogue
                .content()
                .all(ToolSpec.class)
                .map(Item::id)
                .filter(each -> standsOn(each, id))
                .sorted()
                .toList();
        // Versions of an organisation are made of such a one: where there is none, nobody is asked.
        Stream<String> own =
                files.isEmpty() ? Stream.of() : offeredTo(person).stream().map(Item::id);
        return Stream.concat(files.stream(), own.filter(each -> standsOn(each, id)))
                .distinct()
                .toList();
    }

    /** The tool that has the rows which this one repeats, as it stands in the files; empty for one that stands alone. */
    Optional<String> repeated(String id) {
        Set<String> wanted = spec(id).takesFrom();
        return catalogue
                .content()
                .all(ToolSpec.class)
                .filter(each -> each.spec().questions().anyMatch(question -> wanted.contains(question.id())))
                .map(Item::id)
                .min(java.util.Comparator.naturalOrder());
    }

    /**
     * @throws Problem.NotFound when there is no such version, or it is not for them
     * @throws Problem.Invalid when it has rows from another tool: it is begun on a sheet of that one
     */
    void checkBegin(Person person, String id) {
        checkOffered(person, id);
        if (!spec(id).standsAlone()) {
            throw new Problem.Invalid("tool", "worksheet.begin.not-alone");
        }
    }
}
