package org.profint.worksheet;

import java.util.List;
import java.util.Map;
import org.profint.house.ScriptWords;

/** What the script says while people write, in the reader's words. */
final class ScriptTexts {

    private static final ScriptWords SCRIPT_WORDS = new ScriptWords(
            List.of(
                    "learning.answer.saved-at",
                    "learning.answer.saving",
                    "learning.answer.on-device",
                    "learning.answer.not-on-device",
                    "learning.answer.offline",
                    "learning.answer.sign-in",
                    "learning.answer.other-person",
                    "learning.answer.refused",
                    "learning.answer.choose",
                    "learning.answer.keep-mine",
                    "learning.answer.keep-theirs",
                    "learning.answer.keep-both",
                    "learning.sign-in.again",
                    "learning.sign-in.kept",
                    "learning.sign-in.and-save",
                    "people.email",
                    "people.password",
                    "people.code",
                    "worksheet.field.conflict",
                    "worksheet.live.here",
                    "worksheet.live.lost",
                    "worksheet.row.removed",
                    "worksheet.row.undo",
                    "worksheet.history.title",
                    "worksheet.history.none",
                    "worksheet.history.take",
                    "worksheet.history.late",
                    "worksheet.history.paper",
                    "worksheet.history.close",
                    "worksheet.identifying.lead",
                    "worksheet.identifying.email",
                    "worksheet.identifying.phone",
                    "worksheet.identifying.birth",
                    "worksheet.identifying.number",
                    "worksheet.identifying.address",
                    "worksheet.identifying.name",
                    "worksheet.identifying.age",
                    "worksheet.identifying.never",
                    "worksheet.gone",
                    "worksheet.moved",
                    "worksheet.copy"),
            key -> key.replaceFirst("^[a-z]+\\.(answer|sign-in|field|live)\\.|^[a-z]+\\.", ""));

    private ScriptTexts() {}

    static String of(Map<String, String> texts) {
        return SCRIPT_WORDS.in(texts);
    }
}
