package org.profint.paper;

import java.util.Optional;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Language;
import org.profint.house.Texts;

/**
 * The words of one sheet. All are in the language of the tool's words, those of the campus too: a sheet on a table has no
 * reader with a language of their own. Labels may have a second one beside.
 *
 * @param second null for a sheet in one language
 * @param draft whether the tool may still change
 */
record Wording(Shown<ToolSpec> shown, Texts texts, Language second, boolean draft) {

    /** In one language. */
    Wording(Shown<ToolSpec> shown, Texts texts) {
        this(shown, texts, null, false);
    }

    /** With labels in the second language of the edition, if it is another one and the tool has it. */
    static Wording of(Shown<ToolSpec> shown, Texts texts, Edition edition) {
        Language second = edition.second();
        boolean isOther = second != null && second != shown.words().language();
        boolean isThere = isOther && shown.item().words().containsKey(second);
        return new Wording(shown, texts, isThere ? second : null, edition.draft());
    }

    /** The words of the second language alone. */
    Optional<Wording> inSecond() {
        return Optional.ofNullable(second).map(each -> new Wording(shown.item().in(each), texts, null, draft));
    }

    /** A text of the tool as a label. */
    Label label(String id) {
        return new Label(tool(id), inSecond().map(each -> each.tool(id)).orElse(""), second);
    }

    /** A text of the campus as a label. */
    Label campusLabel(String key) {
        return new Label(campus(key), inSecond().map(each -> each.campus(key)).orElse(""), second);
    }

    Label titleLabel() {
        return new Label(title(), inSecond().map(Wording::title).orElse(""), second);
    }

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

    /** A draft says that it is one. */
    String title() {
        String title = Typography.set(shown.title(), language());
        return draft ? campus("paper.draft.title", title) : title;
    }

    String brief() {
        return Typography.set(shown.brief(), language());
    }

    /** What each row of a table is called, such as “Action”; empty when rows have no name. */
    Label rowName(Question question) {
        return label(question.id() + "-row");
    }

    String minutes(int minutes) {
        return campus("house.minutes", minutes).replace(' ', '\u00a0');
    }

    /** Version, origin and how far the translation is: what makes one printed form different from another. It stands on each page. */
    String edition() {
        String origin = campus("catalogue.tool.origin." + shown.spec().origin().name());
        String edition = campus("paper.edition", shown.spec().version(), origin, TranslationLine.of(shown, texts));
        return draft ? campus("paper.draft.edition", edition) : edition;
    }
}
