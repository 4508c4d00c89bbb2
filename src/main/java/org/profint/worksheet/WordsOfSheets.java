package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;

/** All that people have put into words in a sheet, with the questions: to be looked through before others read it. */
@ApplicationScoped
public class WordsOfSheets {

    /** A text and the question that it answers. */
    public record Said(String question, String text) {}

    private static final List<String> WRITTEN = List.of("open", "short", "function", "reference");

    private Tools tools;

    protected WordsOfSheets() {}

    @Inject
    WordsOfSheets(Tools tools) {
        this.tools = tools;
    }

    /** The name of the sheet first. */
    public List<Said> of(SheetState state, Visitor visitor) {
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        SheetForm form = Formed.of(
                        tools, tool, state, Map.of(), key -> visitor.getTexts().get(key))
                .form();
        Stream<Said> fields = form.steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(asked -> fields(asked)
                        .filter(each ->
                                WRITTEN.contains(each.kind()) && each.from().isEmpty())
                        .filter(each -> !each.text().isEmpty())
                        .map(each -> new Said(asked.title(), each.text())));
        Said title = new Said(visitor.text("worksheet.title"), state.sheet().title());
        Stream<Said> labels = form.steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(asked -> asked.table() != null)
                .flatMap(asked -> asked.table().rows().stream()
                        .filter(row -> !row.label().isEmpty())
                        .map(row -> new Said(asked.title(), row.label())));
        return Stream.of(Stream.of(title), fields, labels)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<SheetForm.FieldForm> fields(SheetForm.Asked asked) {
        return asked.table() == null
                ? Stream.of(asked.field())
                : asked.table().rows().stream().flatMap(row -> row.cells().stream());
    }

    /** The words of the check that the browser makes, as it takes them. */
    public String scriptTexts(Visitor visitor) {
        return ScriptTexts.of(visitor.getTexts());
    }
}
