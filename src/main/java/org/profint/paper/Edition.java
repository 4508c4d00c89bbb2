package org.profint.paper;

import java.util.Locale;
import java.util.stream.Stream;
import org.profint.house.Language;

/**
 * How a reader wants a sheet.
 *
 * @param second the language of the labels beside the first; null for one language
 * @param draft whether the tool may still change: then every page says so
 */
record Edition(Format format, Language second, boolean draft) {

    /** Of what is settled. */
    Edition(Format format, Language second) {
        this(format, second, false);
    }

    /** The sheets of the printer: on A3, letters and places to write are a quarter larger. */
    enum Format {
        A4,
        A3
    }

    static final Edition PLAIN = new Edition(Format.A4, null);

    /** As an address says it; what it does not say, or not rightly, is A4 in one language. */
    static Edition of(String size, String second) {
        Format format = Stream.of(Format.values())
                .filter(each -> each.name().equalsIgnoreCase(size))
                .findFirst()
                .orElse(Format.A4);
        return new Edition(format, Language.of(second).orElse(null));
    }

    /** The same, of a version that is still being written. */
    Edition ofDraft() {
        return new Edition(format, second, true);
    }

    /** For the name of a file. */
    String ending() {
        String languages = second == null ? "" : "-" + second.getTag();
        String size = format == Format.A4 ? "" : "-" + format.name().toLowerCase(Locale.ROOT);
        return languages + size + (draft ? "-draft" : "");
    }
}
