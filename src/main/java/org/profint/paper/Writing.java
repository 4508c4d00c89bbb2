package org.profint.paper;

import java.util.List;
import org.profint.content.Content;
import org.profint.worksheet.Filled;

/**
 * What somebody has written into a tool.
 *
 * @param now with the rows and values of the tool that this one repeats rows of, if it does
 * @param about lines below the title: whose sheet this is, and from when
 * @param before an earlier state to compare it with; null for none
 */
record Writing(Filled now, List<String> about, Earlier before) {

    /**
     * What stood there earlier.
     *
     * @param name of that moment, as people called it
     */
    record Earlier(Filled filled, String name) {}

    Fields on(Wording wording, Content content) {
        FilledFields later = fields(wording, content, now);
        return before == null
                ? later
                : new ComparedFields(wording, fields(wording, content, before.filled()), before.name(), later);
    }

    private FilledFields fields(Wording wording, Content content, Filled filled) {
        Labels labels = Labels.of(wording, content, filled);
        return new FilledFields(wording, labels, new Answers(wording, labels), filled, about);
    }
}
