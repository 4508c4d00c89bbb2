package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.Founding;
import org.profint.organisation.OrganisationView;
import org.profint.people.Person;

/** The versions of a tool that somebody may see: where each comes from, what it suits, what it changed. */
@ApplicationScoped
@Transactional
public class Versions {

    private OwnTools own;
    private Catalogue catalogue;
    private Founding founding;

    protected Versions() {}

    @Inject
    Versions(OwnTools own, Catalogue catalogue, Founding founding) {
        this.own = own;
        this.catalogue = catalogue;
        this.founding = founding;
    }

    private Optional<Item<ToolSpec>> file(String id) {
        return catalogue.content().find(ToolSpec.class, id == null ? "" : id);
    }

    private Optional<OwnTool> own(Optional<Person> person, String id) {
        return person.flatMap(each -> own.readable(each, id));
    }

    private Problem nothing(String id) {
        return new Problem.NotFound("tool", id);
    }

    /** All versions of the tool that this one is of, in the order of the catalogue, then of their beginning. */
    public List<VersionView> all(Optional<Person> person, String id, Language language) {
        return all(person, person.map(founding::managed).orElse(List.of()), id, language);
    }

    /** @param managing organisations that this person manages */
    List<VersionView> all(Optional<Person> person, List<OrganisationView> managing, String id, Language language) {
        String tool = file(id).map(each -> each.spec().tool())
                .or(() -> own(person, id).map(OwnTool::tool))
                .orElseThrow(() -> nothing(id));
        Set<String> managed = managing.stream().map(OrganisationView::id).collect(Collectors.toSet());
        Set<String> fillable = Set.copyOf(person.map(own::fillableIds).orElse(List.of()));
        Stream<VersionView> files = catalogue
                .content()
                .all(ToolSpec.class)
                .filter(each -> each.spec().tool().equals(tool))
                .map(each -> view(each.in(language), null, false, true));
        Stream<VersionView> owns = person.map(each -> own.of(each, tool)).orElse(List.of()).stream()
                .map(each -> view(
                        each.tool().item().in(language),
                        each.tool().view(each.organisation()),
                        managed.contains(each.tool().organisationId()),
                        fillable.contains(each.tool().id())));
        return Stream.concat(files, owns).toList();
    }

    /**
     * One of an organisation, also when it was withdrawn.
     *
     * @throws Problem.NotFound when there is no such one, or it is not theirs to read
     */
    public VersionView one(Person person, String id, Language language) {
        OwnTool tool = own.readable(person, id).orElseThrow(() -> nothing(id));
        boolean manages =
                founding.managed(person).stream().anyMatch(each -> each.id().equals(tool.organisationId()));
        return view(tool.item().in(language), own.view(tool), manages, own.isFillable(person, id));
    }

    private static VersionView view(Shown<ToolSpec> shown, OwnToolView own, boolean manages, boolean fillable) {
        ToolSpec spec = shown.spec();
        return new VersionView(
                spec.id(),
                shown.title(),
                shown.lang(),
                spec.version(),
                spec.origin().name(),
                spec.basedOn(),
                own == null ? shown.text("best-suited") : own.bestSuited(),
                own == null ? shown.text("adapted-by") : own.adaptedBy(),
                own == null ? shown.text("why") : own.reason(),
                spec,
                own,
                manages,
                fillable);
    }

    /**
     * A version in the tree of all.
     *
     * @param depth how many it goes back to
     * @param origin the title of the one that it was made of; empty for a first one
     */
    public record Grown(VersionView version, int depth, String origin) {}

    /** The same as a tree: each after the one that it was made of. */
    static List<Grown> tree(List<VersionView> all) {
        Set<String> ids = all.stream().map(VersionView::id).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> each.basedOn() == null || !ids.contains(each.basedOn()))
                .flatMap(each -> grown(new Grown(each, 0, ""), all))
                .toList();
    }

    private static Stream<Grown> grown(Grown here, List<VersionView> all) {
        VersionView version = here.version();
        return Stream.concat(
                Stream.of(here),
                all.stream()
                        .filter(each -> version.id().equals(each.basedOn()))
                        .flatMap(each -> grown(new Grown(each, here.depth() + 1, version.title()), all)));
    }

    /**
     * What a version says.
     *
     * @param draft whether it may still change
     */
    public record Read(Shown<ToolSpec> shown, boolean draft) {}

    /**
     * A version of an organisation, to be read or printed.
     *
     * @throws Problem.NotFound when there is no such version, or it is not for this person
     */
    public Read ofOrganisation(Person person, String id) {
        OwnTool tool = own.readable(person, id).orElseThrow(() -> nothing(id));
        return new Read(tool.item().in(tool.language()), tool.isDraft());
    }

    private Shown<ToolSpec> shown(Optional<Person> person, String id, Language language) {
        return file(id).or(() -> own(person, id).map(OwnTool::item))
                .map(item -> item.in(language))
                .orElseThrow(() -> nothing(id));
    }

    /**
     * Two versions side by side. One of the catalogue is read in the language of an organisation's own.
     *
     * @throws Problem.NotFound when one of them is not there for this person
     */
    public Comparison compare(Optional<Person> person, String left, String right, Language language) {
        Language common = Stream.of(left, right)
                .flatMap(each -> own(person, each).stream())
                .map(OwnTool::language)
                .findFirst()
                .orElse(language);
        return Comparison.of(shown(person, left, common), shown(person, right, common));
    }
}
