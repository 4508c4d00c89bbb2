package org.profint.partnermap;

import java.time.LocalDate;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Texts;

/** The texts of the interface in the language of a reader. */
public record Wording(Texts texts, Language language) {

    public String of(String key, Object... values) {
        return texts.text(language, key, values);
    }

    public String of(Named named) {
        return of(named.key());
    }

    /** What was said, or that nobody has said it. */
    public String of(Optional<? extends Named> said) {
        return said.map(this::of).orElseGet(this::unsaid);
    }

    /** What was written, or that nobody has written it. */
    String text(String written) {
        return written.isBlank() ? unsaid() : written;
    }

    /** A day of the calendar. */
    String date(LocalDate day) {
        return language.day(day);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::date).orElseGet(this::unsaid);
    }

    public String unsaid() {
        return of("partnermap.unsaid");
    }
}
