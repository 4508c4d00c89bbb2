package org.profint.paper;

import org.profint.content.Shown;
import org.profint.house.Texts;

/** What makes one printed thing different from another: in which language it is, and how far that translation is. */
public final class TranslationLine {

    private TranslationLine() {}

    /** In the language of the words: “français, texte d’origine”. */
    public static String of(Shown<?> shown, Texts texts) {
        String key = switch (shown.item().stateIn(shown.words().language())) {
            case SOURCE, MISSING -> "paper.state.source";
            case REVIEWED -> "paper.state.reviewed";
            case IN_REVIEW -> "paper.state.in-review";
            case MACHINE -> "paper.state.machine";
            case OUTDATED -> "paper.state.outdated";
        };
        return texts.text(shown.words().language(), key);
    }
}
