package org.profint.projectwork.testimony;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.profint.worksheet.sharing.PersonNames;

/**
 * Takes out of a text the names that the campus knows, those of the team, and of a function field what looks like a name.
 *
 * @param member what stands instead of the name of one of the team
 * @param somebody what stands instead of a function that names a person
 */
record Discretion(List<String> names, String member, String somebody) {

    private static final int SHORTEST_NAME = 3;

    Discretion {
        // The longest first: “Anna-Lena” is not somebody’s “Anna”.
        names = names.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(each -> each.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    String of(String text) {
        String discreet = text;
        for (String name : names) {
            discreet = whole(name).matcher(discreet).replaceAll(Matcher.quoteReplacement(member));
        }
        return discreet;
    }

    /** The same where only so much has room. */
    String of(String text, int longest) {
        return text == null ? null : Draft.cut(of(text), longest);
    }

    /** These words, and not as a part of others. */
    static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    }

    String function(String text) {
        return PersonNames.in(text) ? somebody : of(text);
    }
}
