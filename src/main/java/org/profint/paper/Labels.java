package org.profint.paper;

import java.util.Optional;
import org.profint.content.Content;
import org.profint.worksheet.Filled;
import org.profint.worksheet.RowNames;

/**
 * What rows are called, and what their names are names of.
 *
 * @param beside the same in the second language; empty for a sheet in one
 */
record Labels(Sources sources, RowNames names, Optional<RowNames> beside) {

    static Labels of(Wording wording, Content content, Filled filled) {
        Sources sources = new Sources(wording, content);
        return new Labels(
                sources,
                names(sources, filled),
                wording.inSecond().map(second -> names(new Sources(second, content), filled)));
    }

    private static RowNames names(Sources sources, Filled filled) {
        return new RowNames(sources::find, filled, true);
    }

    Label heading(String questionId) {
        return new Label(
                names.heading(questionId),
                beside.map(each -> each.heading(questionId)).orElse(""),
                sources.wording().second());
    }
}
