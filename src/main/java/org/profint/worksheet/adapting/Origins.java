package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.profint.catalogue.Catalogue;
import org.profint.content.Definition;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Where a version comes from: what the origin is now, and who keeps it. */
@ApplicationScoped
class Origins {

    private OwnTools own;
    private Catalogue catalogue;

    protected Origins() {}

    @Inject
    Origins(OwnTools own, Catalogue catalogue) {
        this.own = own;
        this.catalogue = catalogue;
    }

    /**
     * The origin as it is now, in the language of the version; as it was copied when that is not to be had, or when this
     * person may not read what came later.
     */
    Definition now(Person person, OwnTool tool) {
        Optional<Definition> file = catalogue
                .content()
                .find(ToolSpec.class, tool.originId())
                .map(item -> item.in(tool.language()))
                .filter(shown -> shown.words().language() == tool.language())
                .map(Definition::of);
        return file.or(() -> kept(tool)
                        .filter(each -> each.language() == tool.language())
                        .filter(each -> own.readable(person, each.id()).isPresent())
                        .map(OwnTool::definition))
                .orElseGet(tool::origin);
    }

    /** The newest version of the organisation whose own the origin is; nothing for a shipped tool. */
    Optional<OwnTool> kept(OwnTool tool) {
        return own.published(tool.originId()).map(own::newestAfter);
    }

    /**
     * What a new version can be made of: one of the catalogue, or a published one that this person may read.
     *
     * @param id of a version that is of no file
     */
    OwnTool readable(Person person, String id) {
        return own.readable(person, id)
                .filter(OwnTool::isPublished)
                .orElseThrow(() -> new Problem.NotFound("tool", id));
    }

    /** Whether somebody may read the version that this one was made of. */
    boolean isSeen(Person person, OwnTool tool) {
        return catalogue.content().find(ToolSpec.class, tool.basedOn()).isPresent()
                || own.readable(person, tool.basedOn()).isPresent();
    }

    Optional<Shown<ToolSpec>> file(String id, Language language) {
        return catalogue.content().find(ToolSpec.class, id).map(item -> item.in(language));
    }
}
