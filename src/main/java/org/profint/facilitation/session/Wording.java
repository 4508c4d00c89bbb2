package org.profint.facilitation.session;

import java.util.Optional;
import org.profint.content.Content;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.content.ToolSpec;
import org.profint.house.Language;

/** What lines of a running order are called, in one language. What was withdrawn from the module is called by its id. */
record Wording(Content content, Language language) {

    /** The words of a line, and the language that they are in. */
    record Called(String title, String lang, String partOf) {}

    Called called(Line line) {
        if (line.stepId() == null) {
            return new Called(line.title(), "", "");
        }
        Optional<Shown<StepSpec>> step =
                content.find(StepSpec.class, line.stepId()).map(each -> each.in(language));
        String stepTitle = step.map(Shown::title).orElse(line.stepId());
        String stepLang = step.map(Shown::lang).orElse("");
        if (line.partId() == null) {
            return new Called(stepTitle, stepLang, "");
        }
        return content.find(ToolSpec.class, line.toolId())
                .map(each -> each.in(language))
                .filter(tool -> tool.has(line.partId()))
                .map(tool -> new Called(tool.text(line.partId()), tool.lang(), stepTitle))
                .orElse(new Called(stepTitle, stepLang, ""));
    }
}
