package org.profint.paper;

import java.util.Optional;
import org.profint.content.Content;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.worksheet.RowNames.Asked;

/** Where questions are found that a tool repeats: in itself first, else in another one, as WT2 repeats WT1. */
record Sources(Wording wording, Content content) {

    Optional<Asked> find(String questionId) {
        return in(wording, questionId).or(() -> elsewhere(questionId));
    }

    private static Optional<Asked> in(Wording wording, String questionId) {
        return wording.shown()
                .spec()
                .questions()
                .filter(question -> question.id().equals(questionId))
                .map(question -> new Asked(question, wording::tool))
                .findFirst();
    }

    private Optional<Asked> elsewhere(String questionId) {
        Language language = wording.language();
        return content.all(ToolSpec.class)
                .map(tool -> new Wording(tool.in(language), wording.texts()))
                .flatMap(each -> in(each, questionId).stream())
                .findFirst();
    }

    /** The title of a tool on offer; what is given itself when it is none. */
    String toolTitle(String id) {
        return content.find(ToolSpec.class, id)
                .map(tool -> tool.in(wording.language()).title())
                .orElse(id);
    }
}
