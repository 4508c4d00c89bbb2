package org.profint.house;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the campus, in the order offered. French is the first and the last resort. */
public enum Language {
    FR("Français"),
    EN("English"),
    IT("Italiano"),
    SV("Svenska");

    private final String ownName;
    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter weekdays;
    private final DateTimeFormatter moments;

    Language(String ownName) {
        this.ownName = ownName;
        // Days and hours as they are written in Europe: 28 November 2026, 14:02.
        locale = name().equals("EN") ? Locale.UK : Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        days = here(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
        weekdays = here(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
        moments = here(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    private DateTimeFormatter here(DateTimeFormatter format) {
        return format.withLocale(locale).withZone(Place.ZONE);
    }

    /** A day of the calendar in words: 28 novembre 2026. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** The day that it was, at the place of the campus. */
    public String day(Instant moment) {
        return days.format(moment);
    }

    /** With the day of the week. */
    public String weekday(LocalDate day) {
        return weekdays.format(day);
    }

    /** A day and a time. */
    public String moment(Instant moment) {
        return moments.format(moment);
    }

    /** The language's name in that language: what a person looks for in a list. */
    public String getOwnName() {
        return ownName;
    }

    /** As in {@code lang="fr"} and in the names of files. */
    public String getTag() {
        return locale.getLanguage();
    }

    public Locale getLocale() {
        return locale;
    }

    /** The language of a tag such as {@code fr} or {@code fr-BE}, if it is one of ours. */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String wanted = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values()).filter(each -> each.getTag().equals(wanted)).findFirst();
    }
}
