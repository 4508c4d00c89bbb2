package org.profint.paper;

import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Language;
import org.profint.house.Texts;

/**
 * The words of one sheet. All are in the language of the tool's words, those of the campus too: a sheet on a table has no
 * reader with a language of their own.
 */
record Wording(Shown<ToolSpec> shown, Texts texts) {

    Language language() {
        return shown.words().language();
    }

    /** A text of the campus. */
    String campus(String key, Object... values) {
        return texts.text(language(), key, values);
    }

    /** A text of the tool by its id; empty when there is none. */
    String tool(String id) {
        return Typography.set(shown.text(id), language());
    }

    String title() {
        return Typography.set(shown.title(), language());
    }

    String brief() {
        return Typography.set(shown.brief(), language());
    }

    /** What each row of a table is called, such as “Action”; empty when rows have no name. */
    String rowName(Question question) {
        return tool(question.id() + "-row");
    }

    String minutes(int minutes) {
        return campus("house.minutes", minutes).replace(' ', '\u00a0');
    }

    /** Version, origin and how far the translation is: what makes one printed form different from another. */
    String edition() {
        String origin = campus("catalogue.tool.origin." + shown.spec().origin().name());
        return campus("paper.edition", shown.spec().version(), origin, Edition.of(shown, texts));
    }
}
