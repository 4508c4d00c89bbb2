package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.RubricSpec;
import org.profint.content.Shown;
import org.profint.house.Language;

/** What is looked at when a sheet is reviewed: the common criteria, then those of the module. */
@ApplicationScoped
public class Rubric {

    private static final String ID = "rubric";

    /** A criterion. {@code met}: what it looks like when it is; empty for one of a module. */
    public record Criterion(String id, String code, String title, String met, String lang) {}

    /** A word for how far a criterion is. */
    public record Level(String id, String title, String lang) {}

    private Catalogue catalogue;

    protected Rubric() {}

    @Inject
    Rubric(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private Shown<RubricSpec> shown(Language language) {
        return catalogue.get(RubricSpec.class, ID).in(language);
    }

    /** The one condition. */
    public Criterion gate(Language language) {
        Shown<RubricSpec> rubric = shown(language);
        return criterion(rubric, rubric.spec().gate());
    }

    public List<Criterion> of(SheetKind kind, String moduleId, Language language) {
        Shown<RubricSpec> rubric = shown(language);
        Shown<ModuleSpec> module = catalogue.get(ModuleSpec.class, moduleId).in(language);
        return Stream.concat(
                        rubric.spec().of(kind.tool()).stream().map(each -> criterion(rubric, each)),
                        module.spec().criteria().stream()
                                .map(each -> new Criterion(each, code(each), module.text(each), "", module.lang())))
                .toList();
    }

    public List<Level> levels(Language language) {
        Shown<RubricSpec> rubric = shown(language);
        return rubric.spec().levels().stream()
                .map(each -> new Level(each, rubric.text(each), rubric.lang()))
                .toList();
    }

    private static Criterion criterion(Shown<RubricSpec> rubric, String id) {
        return new Criterion(id, code(id), rubric.text(id), rubric.text(id + RubricSpec.MET), rubric.lang());
    }

    /** {@code N1} of {@code net-n1}. */
    private static String code(String id) {
        return id.substring(id.lastIndexOf('-') + 1).toUpperCase(java.util.Locale.ROOT);
    }
}
