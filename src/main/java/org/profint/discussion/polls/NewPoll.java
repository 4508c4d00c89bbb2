package org.profint.discussion.polls;

import java.util.List;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;

/** A poll that somebody wants to ask: one question, two to eight options, each another one. */
public record NewPoll(String question, List<String> options, Language language) {

    static final int FEWEST = 2;
    static final int MOST = 8;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_OPTION = 200;

    /**
     * @param options each in a line
     * @throws Problem.Invalid when there is no question, or when the options are too few, too many, too long or the same
     */
    public static NewPoll of(String question, String options, Language language) {
        String asked = SentText.line(question, LONGEST_QUESTION)
                .orElseThrow(() -> new Problem.Invalid("question", "discussion.poll.question.missing"));
        List<String> lines = (options == null ? "" : options)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        boolean sound = lines.size() >= FEWEST
                && lines.size() <= MOST
                && lines.stream()
                        .allMatch(each -> SentText.line(each, LONGEST_OPTION).isPresent());
        if (!sound) {
            throw new Problem.Invalid("options", "discussion.poll.options.wrong");
        }
        return new NewPoll(asked, lines, language);
    }
}
