package org.profint.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.house.Problem;

/**
 * What is said about a file.
 *
 * @param alternative what a picture shows, for who does not see it; null while nobody has said so
 * @param persons null while nobody has answered
 */
public record FileWords(String description, String alternative, Persons persons) {

    static final int LONGEST_DESCRIPTION = 1000;
    static final int LONGEST_ALTERNATIVE = 500;

    /** @throws Problem.Invalid for what is too long or no answer */
    public static FileWords of(String description, String alternative, String persons) {
        String said = lines(description);
        String shows = lines(alternative);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (said.length() > LONGEST_DESCRIPTION) {
            wrong.put("description", "submission.problem.description-long");
        }
        if (shows.length() > LONGEST_ALTERNATIVE) {
            wrong.put("alternative", "submission.problem.alternative-long");
        }
        Persons answer = Stream.of(Persons.values())
                .filter(each -> each.name().equals(persons))
                .findFirst()
                .orElse(null);
        if (answer == null && persons != null && !persons.isBlank()) {
            wrong.put("persons", "submission.problem.persons");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new FileWords(said, shows.isEmpty() ? null : shows, answer);
    }

    private static String lines(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\0", "")
                        .strip();
    }

    /** @throws Problem.Invalid when the words of a picture are not complete */
    FileWords ofPicture() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (alternative == null) {
            missing.put("alternative", "submission.problem.alternative");
        }
        if (persons == null) {
            missing.put("persons", "submission.problem.persons");
        }
        if (!missing.isEmpty()) {
            throw new Problem.Invalid(missing);
        }
        return this;
    }
}
