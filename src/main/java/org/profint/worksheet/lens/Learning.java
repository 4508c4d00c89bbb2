package org.profint.worksheet.lens;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.content.ToolSpec.Column;

/** The three learning domains: language, social and cultural life, work. */
public enum Learning {
    L("language"),
    S("social"),
    P("professional");

    private final String meaning;

    Learning(String meaning) {
        this.meaning = meaning;
    }

    /** The domain that a whole column is about, as what it means ends; none for any other column. */
    static Set<Learning> ofColumn(Column column) {
        Set<Learning> found = EnumSet.noneOf(Learning.class);
        for (Learning each : values()) {
            if (column.means() != null && column.means().endsWith("." + each.meaning)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Those that an option stands for, as its id ends: {@code pb-cat-s} for S, {@code ap-pair-lp} for L and P. */
    static Set<Learning> ofOption(String option) {
        String word = option.substring(option.lastIndexOf('-') + 1);
        if (!word.matches("[lsp]{1,3}")) {
            return EnumSet.noneOf(Learning.class);
        }
        return word.chars()
                .mapToObj(letter -> valueOf(String.valueOf((char) letter).toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Learning.class)));
    }

    /** Whether there is an option for each domain: a single word that ends alike is chance. */
    static boolean areIn(List<String> options) {
        return options.stream()
                        .flatMap(each -> ofOption(each).stream())
                        .distinct()
                        .count()
                == values().length;
    }
}
