package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;

/** The versions of tools that there are to fill in. */
@ApplicationScoped
public class Tools {

    private Catalogue catalogue;
    private Browsing browsing;

    protected Tools() {}

    @Inject
    public Tools(Catalogue catalogue, Browsing browsing) {
        this.catalogue = catalogue;
        this.browsing = browsing;
    }

    /** @throws org.profint.house.Problem.NotFound when there is no such version */
    public ToolSpec spec(String id) {
        return catalogue.get(ToolSpec.class, id).spec();
    }

    public Shown<ToolSpec> shown(String id, Language language) {
        return browsing.shown(ToolSpec.class, id, language);
    }

    /** All versions of the tool that a version is of, this one among them, in the order of their names. */
    public List<String> versions(String id) {
        String tool = spec(id).tool();
        return catalogue
                .content()
                .all(ToolSpec.class)
                .filter(each -> each.spec().tool().equals(tool))
                .map(Item::id)
                .sorted()
                .toList();
    }
}
