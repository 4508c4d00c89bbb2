package org.profint.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    public Draft blank(String toolId, Language language) {
        return blank(catalogue.get(ToolSpec.class, toolId).in(language), catalogue.content(), texts);
    }

    static Draft blank(Shown<ToolSpec> tool, Content content, Texts texts) {
        Wording wording = new Wording(tool, texts);
        Labels labels = new Labels(new Sources(wording, content), Filled.NOTHING);
        return draft(wording, "", new EmptyFields(wording, labels, new Options(wording)));
    }

    /** A blank form, printed; one that was printed lately comes from the shelf. */
    public byte[] print(Draft blank) {
        return shelf.take(blank.tag()).orElseGet(() -> {
            byte[] pdf = press.print(blank.xhtml());
            shelf.put(blank.tag(), pdf);
            return pdf;
        });
    }

    /**
     * A filled sheet, printed and kept nowhere.
     *
     * @param filled with the rows and values of the tool that this one repeats rows of, if it does
     * @param about lines below the title: whose sheet this is, and from when
     */
    public byte[] print(Shown<ToolSpec> tool, Filled filled, List<String> about) {
        return press.print(
                filled(tool, filled, about, catalogue.content(), texts).xhtml());
    }

    static Draft filled(Shown<ToolSpec> tool, Filled filled, List<String> about, Content content, Texts texts) {
        Wording wording = new Wording(tool, texts);
        Labels labels = new Labels(new Sources(wording, content), filled);
        Answers answers = new Answers(wording, labels);
        return draft(wording, "-filled", new FilledFields(wording, labels, answers, filled, about));
    }

    private static Draft draft(Wording wording, String ending, Fields fields) {
        String name = wording.shown().id() + "-" + wording.language().getTag() + ending;
        return new Draft(name, wording.title(), new Sheet(wording, fields).xhtml());
    }
}
