package org.profint.worksheet.adapting;

import java.util.HashSet;
import java.util.List;
import org.profint.house.Problem;
import org.profint.house.SentText;

/** What people write into a tool: a line, a help, several lines. */
final class Sound {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_HELP = 1_500;
    static final int MOST_LINES = 30;

    private Sound() {}

    /** @throws Problem.Invalid when there is none, or it is too long */
    static String line(String field, String text) {
        return SentText.line(text, LONGEST_LINE)
                .orElseThrow(() -> new Problem.Invalid(field, "worksheet.adapt.line-missing"));
    }

    /** A text of some lines that may be empty. */
    static String help(String field, String text) {
        String help = text == null ? "" : text.replace("\r", "").strip();
        boolean strange = help.chars().anyMatch(each -> Character.isISOControl(each) && each != '\n');
        if (help.length() > LONGEST_HELP || strange || isBroken(help)) {
            throw new Problem.Invalid(field, "worksheet.adapt.help-too-long");
        }
        return help;
    }

    /** Half a character: no database keeps it. */
    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(each -> each >= 0xD800 && each <= 0xDFFF || each >= 0xFFFE && each <= 0xFFFF);
    }

    /** One a line, each once. */
    static List<String> lines(String field, String text) {
        List<String> lines = (text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> line(field, each))
                .toList();
        if (lines.isEmpty() || lines.size() > MOST_LINES || new HashSet<>(lines).size() < lines.size()) {
            throw new Problem.Invalid(field, "worksheet.adapt.lines-missing");
        }
        return lines;
    }
}
