package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    List<String> everyVersion(String id) {
        String tool = spec(id).tool();
        return Stream.concat(files(tool), sources().flatMap(each -> each.versions(tool).stream()))
                .toList();
    }

    /** Versions from elsewhere than the files that this person may begin a worksheet of. */
    List<Item<ToolSpec>> offeredTo(Person person) {
        return sources().flatMap(each -> each.offeredTo(person).stream()).toList();
    }

    /**
     * @throws Problem.NotFound when there is no such version, or it is not for them
     * @throws Problem.Invalid when it has rows from another tool: it cannot be filled in by itself yet
     */
    void checkBegin(Person person, String id) {
        if (file(id).isEmpty() && sources().noneMatch(each -> each.mayBegin(person, id))) {
            throw new Problem.NotFound("tool", id);
        }
        if (!spec(id).standsAlone()) {
            throw new Problem.Invalid("tool", "worksheet.begin.not-alone");
        }
    }
}
