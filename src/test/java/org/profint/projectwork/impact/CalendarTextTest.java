package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read by a library that is not ours. */
class CalendarTextTest {

    private static final Instant SAID = Instant.parse("2027-01-02T03:04:05Z");
    private static final String LINK = "https://campus.example/projectwork/impact-times?project=1#action-2";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static CalendarEvent days(String summary, String description, String first, String last) {
        return CalendarEvent.days(
                "action-1@campus.example",
                SAID,
                LocalDate.parse(first),
                LocalDate.parse(last),
                summary,
                description,
                LINK);
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings())
                .as(text)
                .isEmpty();
        return calendar;
    }

    private static VEvent one(CalendarEvent event) {
        return read(CalendarText.of("Mes projets", List.of(event))).getEvents().get(0);
    }

    private static LocalDate day(java.util.Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    @Test
    void an_action_takes_whole_days_and_its_end_is_the_day_after_the_last() {
        VEvent event = one(days("Action 2", "Texte", "2027-01-15", "2027-02-01"));
        assertThat(event.getUid().getValue()).isEqualTo("action-1@campus.example");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(SAID);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateStart().getValue())).isEqualTo(LocalDate.parse("2027-01-15"));
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(LocalDate.parse("2027-02-02"));
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getUrl().getValue()).isEqualTo(LINK);
    }

    @Test
    void a_meeting_begins_at_the_clock_of_the_campus_in_winter_and_in_summer() {
        for (String day : List.of("2027-01-15", "2027-07-15")) {
            LocalDate on = LocalDate.parse(day);
            VEvent event = one(new CalendarEvent(
                    "meeting-1@campus.example", SAID, on, on, LocalTime.of(9, 30), 165, "Séance 1", "", LINK));
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(on.atTime(9, 30).atZone(PARIS).toInstant());
            assertThat(event.getDuration().getValue().toMillis()).isEqualTo(165 * 60_000L);
        }
    }

    @Test
    void signs_that_mean_something_to_calendars_come_back_as_they_were() {
        String strange = "Un; deux, trois\\quatre : « cinq » \"six\"\nEND:VEVENT\nBEGIN:VALARM 🙂";
        VEvent event = one(days(strange, strange, "2027-01-15", "2027-01-15"));
        assertThat(event.getSummary().getValue()).isEqualTo(strange);
        assertThat(event.getDescription().getValue()).isEqualTo(strange);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(one(days("a\u0007\u0000b", "", "2027-01-15", "2027-01-15"))
                        .getSummary()
                        .getValue())
                .isEqualTo("ab");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String lengthy = "é🙂ß".repeat(90);
        String text = CalendarText.of("Mes projets", List.of(days(lengthy, lengthy, "2027-01-15", "2027-01-15")));
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n").doesNotContain("\uFFFD");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n ");
        assertThat(read(text).getEvents().get(0).getSummary().getValue()).isEqualTo(lengthy);
    }

    @Test
    void a_calendar_without_an_event_is_still_one() {
        // Biweekly takes the clock out before it looks whether anything is in the calendar: it would warn.
        String text = CalendarText.of("Mes projets", List.of());
        ICalendar empty = Biweekly.parse(text).first();
        assertThat(text).contains("BEGIN:VTIMEZONE");
        assertThat(empty.getTimezoneInfo().getTimezones()).hasSize(1);
        assertThat(empty.getEvents()).isEmpty();
        assertThat(empty.getNames().get(0).getValue()).isEqualTo("Mes projets");
    }
}
