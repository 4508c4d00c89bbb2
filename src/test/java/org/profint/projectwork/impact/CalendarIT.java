package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.house.SomeRows;
import org.profint.learning.Running;
import org.profint.mail.Choosing;
import org.profint.mail.LetterKind;
import org.profint.mail.Pace;
import org.profint.organisation.Teaming;
import org.profint.people.Person;

/** The days of a project in calendars and in letters. */
class CalendarIT extends Inside {

    @Inject
    private Addressing addressing;

    @Inject
    private Feeding feeding;

    @Inject
    private Timing timing;

    @Inject
    private ActionReminding reminding;

    @Inject
    private Choosing choosing;

    @Inject
    private Teaming teaming;

    @Inject
    private Running running;

    @Inject
    private SomeProject some;

    @Inject
    private SomeRows rows;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    private SomeProject.World world;
    private LocalDate today;

    @BeforeEach
    void a_project() {
        world = some.world();
        today = running.today();
    }

    @AfterEach
    void it_is_now_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private static String token(String address) {
        return address.replaceFirst(".*/", "").replaceFirst("\\.ics$", "");
    }

    private String calendar(Person person) {
        return feeding.feed(token(addressing.renew(person))).replace("\r\n ", "");
    }

    private void set(String row, int version, LocalDate first, LocalDate last) {
        timing.set(world.anna(), world.id(), row, "" + version, first.toString(), last.toString());
    }

    @Test
    void a_calendar_has_the_actions_the_meetings_and_the_look_back_and_nothing_that_was_written() {
        set("a1", 0, LocalDate.parse("2027-01-15"), LocalDate.parse("2027-01-20"));
        some.meeting(world, LocalDate.parse("2027-01-12"));
        some.close(world, LocalDate.parse("2027-04-01"));
        String text = calendar(world.bruno());
        assertThat(text.split("BEGIN:VEVENT")).hasSize(4);
        assertThat(text)
                .contains("UID:action-" + world.id() + "-a1@")
                .contains("DTSTART;VALUE=DATE:20270115\r\nDTEND;VALUE=DATE:20270121")
                .contains("DTSTART;TZID=Europe/Paris:20270112T093000")
                .contains("DTSTART;VALUE=DATE:20270401")
                .contains("Action 1 – Équipe du test")
                .contains("/projectwork/impact-times?project=" + world.id());
        for (String unsaid :
                List.of("Zoé", "Untel", "Appeler", "semaine", world.anna().name(), "@test.example")) {
            assertThat(text).doesNotContain(unsaid);
        }
    }

    @Test
    void an_action_that_moves_stays_the_same_event() {
        set("a1", 0, LocalDate.parse("2027-01-15"), LocalDate.parse("2027-01-15"));
        String before = calendar(world.anna());
        set("a1", 1, LocalDate.parse("2027-02-15"), LocalDate.parse("2027-02-15"));
        String after = calendar(world.anna());
        assertThat(uid(before)).isEqualTo(uid(after));
        assertThat(after).contains("DTSTART;VALUE=DATE:20270215").doesNotContain("20270115");
    }

    private static String uid(String text) {
        return text.replaceFirst("(?s).*\r\nUID:(action[^\r]*)\r\n.*", "$1");
    }

    @Test
    void only_the_address_that_was_made_last_opens_and_none_that_was_withdrawn() {
        assertThat(addressing.since(world.anna())).isEmpty();
        String first = addressing.renew(world.anna());
        assertThat(first).startsWith("http").endsWith(".ics");
        assertThat(feeding.feed(token(first))).startsWith("BEGIN:VCALENDAR");
        String second = addressing.renew(world.anna());
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> feeding.feed(token(first))).isInstanceOf(Problem.NotFound.class);
        assertThat(feeding.feed(token(second))).startsWith("BEGIN:VCALENDAR");
        assertThat(rows.of(
                        "select c.tokenHash from CalendarAddress c where c.accountId = ?1",
                        world.anna().id()))
                .as("whoever reads the database cannot fetch it")
                .hasSize(1)
                .doesNotContain(token(second));
        addressing.withdraw(world.anna());
        assertThat(addressing.since(world.anna())).isEmpty();
        assertThatThrownBy(() -> feeding.feed(token(second))).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> feeding.feed("")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_presses_twice_has_one_address() throws Exception {
        List<Future<String>> both = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            both.add(executor.submit(() -> addressing.renew(world.anna())));
        }
        List<String> addresses = new ArrayList<>();
        for (Future<String> each : both) {
            addresses.add(each.get());
        }
        assertThat(addresses).filteredOn(this::opens).hasSize(1);
    }

    private boolean opens(String address) {
        try {
            return feeding.feed(token(address)).startsWith("BEGIN:VCALENDAR");
        } catch (Problem.NotFound renewed) {
            return false;
        }
    }

    @Test
    void who_leaves_the_team_has_its_days_no_more() {
        set("a1", 0, LocalDate.parse("2027-01-15"), LocalDate.parse("2027-01-15"));
        String address = addressing.renew(world.bruno());
        assertThat(feeding.feed(token(address))).contains("BEGIN:VEVENT");
        teaming.remove(world.manager(), world.team(), world.bruno().id());
        assertThat(feeding.feed(token(address))).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void a_team_is_told_once_a_week_before_an_action_begins() {
        set("a1", 0, today.plusDays(10), today.plusDays(12));
        reminding.run();
        assertThat(some.subjects(world.anna())).isEmpty();
        SomeClock.ahead(Duration.ofDays(3));
        reminding.run();
        reminding.run();
        for (Person each : List.of(world.anna(), world.bruno())) {
            assertThat(some.subjects(each))
                    .singleElement()
                    .satisfies(subject -> assertThat(subject).contains("1").doesNotContain("Zoé"));
        }
        assertThat(some.subjects(world.guide())).isEmpty();
        set("a1", 1, today.plusDays(20), today.plusDays(20));
        SomeClock.ahead(Duration.ofDays(13));
        reminding.run();
        assertThat(some.subjects(world.anna())).as("another day is told again").hasSize(2);
    }

    @Test
    void a_team_is_not_told_that_an_action_begins_of_which_it_has_already_told() {
        set("a1", 0, today.plusDays(2), today.plusDays(2));
        set("a2", 0, today.plusDays(2), today.plusDays(2));
        some.followUp(world, "wt2-actions.a2.wt2-actions-status", "wt2-st-done");
        reminding.run();
        assertThat(some.subjects(world.anna())).singleElement().asString().contains("1");
    }

    @Test
    void a_team_is_told_once_the_day_after_unless_something_stands_about_it() {
        set("a1", 0, today, today.plusDays(1));
        set("a2", 0, today, today.plusDays(1));
        some.followUp(world, "wt2-actions.a2.wt2-actions-status", "wt2-st-not-done");
        SomeClock.ahead(Duration.ofDays(1));
        reminding.run();
        assertThat(some.subjects(world.anna())).isEmpty();
        SomeClock.ahead(Duration.ofDays(2));
        reminding.run();
        reminding.run();
        assertThat(some.subjects(world.anna())).singleElement().asString().contains("1");
        SomeClock.ahead(Duration.ofDays(5));
        reminding.run();
        assertThat(some.subjects(world.anna())).hasSize(1);
    }

    @Test
    void who_wants_no_reminders_gets_none_and_a_closed_project_has_none() {
        choosing.choose(world.bruno().id(), LetterKind.REMINDER, Pace.NEVER);
        set("a1", 0, today.plusDays(2), today.plusDays(2));
        reminding.run();
        assertThat(some.subjects(world.anna())).hasSize(1);
        assertThat(some.subjects(world.bruno())).isEmpty();
        set("a2", 0, today.plusDays(2), today.plusDays(2));
        some.close(world, today.plusDays(60));
        reminding.run();
        assertThat(some.subjects(world.anna())).hasSize(1);
    }
}
