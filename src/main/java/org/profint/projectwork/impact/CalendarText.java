package org.profint.projectwork.impact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Events as iCalendar (RFC 5545). Calendar programs ask for it again and again and take each event for the one that they
 * have by its UID.
 */
final class CalendarText {

    /** Octets on a line, without its end. */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HERE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** The clock of the campus, for what begins at a time; a calendar without any event must not be empty either. */
    private static final List<String> CLOCK = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Paris",
            "BEGIN:DAYLIGHT",
            "TZNAME:CEST",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "DTSTART:19700329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:CET",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "DTSTART:19701025T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder out = new StringBuilder();

    private CalendarText() {}

    static String of(String name, List<CalendarEvent> events) {
        CalendarText text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//PROFINT//PROFINT Campus//EN");
        text.line("CALSCALE:GREGORIAN");
        text.line("NAME:" + escaped(name));
        text.line("X-WR-CALNAME:" + escaped(name));
        text.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        CLOCK.forEach(text::line);
        events.forEach(text::event);
        text.line("END:VCALENDAR");
        return text.out.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + MOMENT.format(event.changedAt()));
        when(event);
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("URL:" + event.link());
        line("END:VEVENT");
    }

    private void when(CalendarEvent event) {
        if (event.begins() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.first()));
            // The end of whole days is the first day after them.
            line("DTEND;VALUE=DATE:" + DAY.format(event.last().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART;TZID=Europe/Paris:" + HERE.format(at(event.first(), event)));
            line("DURATION:PT" + Math.max(1, event.minutes()) + "M");
        }
    }

    private static LocalDateTime at(LocalDate day, CalendarEvent event) {
        return LocalDateTime.of(day, event.begins());
    }

    /** Text as a value; signs that steer are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (point) {
                case '\n', '\r' -> safe.append("\\n");
                case '\\', ';', ',' -> safe.append('\\').appendCodePoint(point);
                default -> {
                    if (!Character.isISOControl(point)) {
                        safe.appendCodePoint(point);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** Longer ones go on in the next line, after a space; no character is cut in two. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        out.append(END);
    }
}
