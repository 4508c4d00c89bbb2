package org.profint.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of a list to choose from, as a page offers it.
 *
 * @param value what the form sends
 */
public record Choice(String value, String label) {

    /** All countries by their names in this language. */
    public static List<Choice> countries(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}
