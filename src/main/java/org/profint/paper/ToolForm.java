package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.catalogue.Catalogue;
import org.profint.content.Content;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.worksheet.Filled;

/** The form of a tool on paper: blank for anybody, or with what somebody has written, for whoever may read that. */
@ApplicationScoped
public class ToolForm {

    private final Shelf shelf = new Shelf();
    private Catalogue catalogue;
    private Texts texts;
    private Press press;

    protected ToolForm() {}

    @Inject
    ToolForm(Catalogue catalogue, Texts texts, Press press) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.press = press;
    }

    /** @throws org.profint.house.Problem.NotFound when there is no such tool on offer */
    Draft blank(String toolId, Language language, Edition edition) {
        return blank(catalogue.get(ToolSpec.class, toolId).in(language), edition);
    }

    /** The blank form of a version from elsewhere than the catalogue, for whoever may read it. */
    Draft blank(Shown<ToolSpec> tool, Edition edition) {
        return blank(tool, edition, catalogue.content(), texts);
    }

    static Draft blank(Shown<ToolSpec> tool, Edition edition, Content content, Texts texts) {
        Wording wording = Wording.of(tool, texts, edition);
        Labels labels = Labels.of(wording, content, Filled.NOTHING);
        return draft(wording, "", edition, new EmptyFields(wording, labels, new Options(wording)));
    }

    /** The blank form on A4, in one language, printed. */
    public byte[] printBlank(Shown<ToolSpec> tool) {
        return print(blank(tool, Edition.PLAIN));
    }

    /** A sheet that says nothing of anybody, printed; one that was printed lately comes from the shelf. */
    byte[] print(Draft draft) {
        return shelf.take(draft.tag()).orElseGet(() -> {
            byte[] pdf = press.print(draft.xhtml());
            shelf.put(draft.tag(), pdf);
            return pdf;
        });
    }

    /** A filled sheet, printed and kept nowhere. */
    byte[] print(Shown<ToolSpec> tool, Edition edition, Writing writing) {
        return press.print(
                filled(tool, edition, writing, catalogue.content(), texts).xhtml());
    }

    static Draft filled(Shown<ToolSpec> tool, Edition edition, Writing writing, Content content, Texts texts) {
        Wording wording = Wording.of(tool, texts, edition);
        return draft(wording, "-filled", edition, writing.on(wording, content));
    }

    private static Draft draft(Wording wording, String ending, Edition edition, Fields fields) {
        String name = wording.shown().id() + "-" + wording.language().getTag();
        return new Draft(
                name + edition.ending() + ending,
                wording.title(),
                new Sheet(wording, fields, edition.format()).xhtml());
    }
}
