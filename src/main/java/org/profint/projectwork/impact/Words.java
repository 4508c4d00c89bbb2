package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.house.Texts;

/** The texts of the interface in the language of a reader, as sheets, pictures and tables say them. */
record Words(Texts texts, Language language) {

    /** What is not there and need not be. */
    static final String NONE = "–";

    String of(String key, Object... values) {
        return texts.text(language, key, values);
    }

    static String orNone(String text) {
        return text.isBlank() ? NONE : text;
    }

    String of(Rung rung) {
        return of("projectwork.impact.rung." + rung);
    }

    String of(Concerns concerns) {
        return of("projectwork.impact.concerns." + concerns);
    }

    String day(LocalDate day) {
        return language.day(day);
    }

    /** From one day to another, or the one day. */
    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : of("projectwork.impact.times.from-to", day(first), day(last));
    }

    String domains(List<String> learning) {
        return learning.stream().map(each -> of("worksheet.learning." + each)).collect(Collectors.joining(", "));
    }

    /** What was said, one thing after the other, without what nobody said. */
    static String joined(String... said) {
        return Stream.of(said).filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
    }
}
