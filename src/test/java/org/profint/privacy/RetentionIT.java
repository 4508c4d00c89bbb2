package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Kept;
import org.profint.house.Problem;
import org.profint.learning.Enrolling;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.submission.FileView;
import org.profint.submission.FileWords;
import org.profint.submission.NewFile;
import org.profint.submission.Submitting;
import org.profint.submission.Uploading;

/** What is too old goes; who may miss it is told first. The clock is moved, nobody waits. */
class RetentionIT extends Inside {

    @Inject
    private Everything everything;

    @Inject
    private Somebody somebody;

    @Inject
    @Any
    private Instance<Kept> all;

    @Inject
    private RetentionBook book;

    @Inject
    private RetentionNotices notices;

    @Inject
    private LegalHolds holds;

    @Inject
    private Retaining retaining;

    @Inject
    private Uploading uploading;

    @Inject
    private Submitting submitting;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Running running;

    @Inject
    private SomeTeam some;

    /** What another test did on a later day would be the last report. */
    @BeforeEach
    void nothingIsReported() {
        everything.sql("delete from retention_report");
    }

    /** A day's work on one kind, so many days from now. */
    private void work(Kept.Kind kind, int daysFromNow) {
        Clock moved = Clock.offset(Clock.systemUTC(), Duration.ofDays(daysFromNow));
        List<Kept> one = all.stream().filter(each -> each.kind() == kind).toList();
        assertThat(one).hasSize(1);
        new RetentionJob(one, book, notices, holds, moved).work(LocalDate.ofInstant(moved.instant(), ZoneOffset.UTC));
    }

    private static Timestamp daysAgo(int days) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now().minus(Duration.ofDays(days)), ZoneOffset.UTC));
    }

    private Person dormant(int days) {
        Person person = somebody.signedIn();
        everything.sql("update account set created_at = ? where id = ?", daysAgo(days), person.id());
        everything.sql(
                "update sign_in set last_seen_at = ?, signed_in_at = ?, ended_at = ? where account_id = ?",
                daysAgo(days),
                daysAgo(days),
                daysAgo(days),
                person.id());
        return person;
    }

    private boolean isHere(Person person) {
        return everything.count("select count(*) from account where id = ?", person.id()) == 1;
    }

    private boolean isTold(Person person) {
        return everything.count("select count(*) from retention_notice where account_id = ?", person.id()) == 1;
    }

    @Test
    void an_account_that_nobody_uses_is_erased_thirty_days_after_a_letter() {
        Person gone = dormant(900);
        Person almost = dormant(650);
        Person back = dormant(900);
        Person held = dormant(900);
        Person admin = new Person(somebody.signedIn().id(), "x", "", Set.of(Role.ADMIN), "", false);
        holds.hold(admin, held.id());
        work(Kept.Kind.ACCOUNTS, 0);
        assertThat(isTold(gone)).isTrue();
        assertThat(isTold(almost)).isFalse();
        assertThat(isTold(held)).isFalse();
        assertThat(isHere(gone)).isTrue();
        work(Kept.Kind.ACCOUNTS, 29);
        assertThat(isHere(gone)).isTrue();
        everything.sql("update sign_in set last_seen_at = ? where account_id = ?", daysAgo(0), back.id());
        work(Kept.Kind.ACCOUNTS, 31);
        assertThat(isHere(gone)).isFalse();
        assertThat(isHere(back)).isTrue();
        assertThat(isTold(back)).isFalse();
        assertThat(isHere(almost)).isTrue();
        assertThat(isHere(held)).isTrue();
        assertThat(retaining.lastReport(admin)).anySatisfy(report -> {
            assertThat(report.kind()).isEqualTo(Kept.Kind.ACCOUNTS);
            assertThat(report.forgotten()).isPositive();
        });
    }

    @Test
    void old_answers_go_and_progress_and_younger_answers_stay() {
        Person person = somebody.signedIn();
        Everything.About about = new Everything.About(person.id(), "", "old" + Ids.next(), person.id());
        everything.fill(about);
        everything.sql(
                "update enrolment set started_at = ?, last_visited_at = ? where account_id = ?",
                daysAgo(800),
                daysAgo(800),
                person.id());
        String answers =
                "select count(*) from answer where enrolment_id in (select id from enrolment where account_id = ?)";
        work(Kept.Kind.ANSWERS, 0);
        assertThat(everything.count(answers, person.id())).isEqualTo(1);
        work(Kept.Kind.ANSWERS, 31);
        assertThat(everything.count(answers, person.id())).isZero();
        assertThat(everything.count("select count(*) from enrolment where account_id = ?", person.id()))
                .isEqualTo(1);
        Person younger = somebody.signedIn();
        everything.fill(new Everything.About(younger.id(), "", "young" + Ids.next(), younger.id()));
        work(Kept.Kind.ANSWERS, 0);
        work(Kept.Kind.ANSWERS, 31);
        assertThat(everything.count(answers, younger.id())).isEqualTo(1);
    }

    private String hand(Person person, String run, String team) {
        NewFile wanted = new NewFile(run, team, "net-project", "note.txt", 3, FileWords.of("Notre note", "", ""));
        return uploading
                .whole(person, wanted, new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}))
                .fileId();
    }

    private Path bytes(Person person, String file) {
        return submitting.open(person, file).bytes();
    }

    private boolean isKept(String file, Path bytes) {
        boolean row = everything.count("select count(*) from submission_file where id = ?", file) == 1;
        boolean log = everything.count("select count(*) from submission_deed where file_id = ?", file) > 0;
        assertThat(List.of(row, log, Files.exists(bytes))).as("all or nothing").containsOnly(row);
        return row;
    }

    @Test
    void files_of_a_run_that_is_over_go_thirty_days_after_a_letter_to_the_team_and_their_bytes_with_them() {
        Person manager = somebody.signedIn();
        Person anna = somebody.signedIn();
        Person bruno = somebody.signedIn();
        Person held = somebody.signedIn();
        String team = some.team(manager, some.organisation(manager), anna, bruno, held);
        LocalDate today = running.today();
        String over = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        String file = hand(anna, over, team);
        String other = hand(held, over, team);
        Path bytes = bytes(anna, file);
        Path others = bytes(anna, other);
        running.close(manager, team, over);
        String going = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), true);
        String young = hand(anna, going, team);
        holds.hold(new Person(manager.id(), "x", "", Set.of(Role.ADMIN), "", false), held.id());
        work(Kept.Kind.FILES, 300);
        assertThat(isTold(anna)).isFalse();
        work(Kept.Kind.FILES, 340);
        assertThat(isTold(anna) && isTold(bruno)).isTrue();
        assertThat(isTold(manager) || isTold(held)).isFalse();
        work(Kept.Kind.FILES, 366);
        assertThat(isKept(file, bytes)).as("26 days after the letter").isTrue();
        work(Kept.Kind.FILES, 371);
        assertThat(isKept(file, bytes)).isFalse();
        assertThat(isKept(other, others)).as("of who is on hold").isTrue();
        assertThat(isKept(young, bytes(anna, young)))
                .as("of a run that goes on")
                .isTrue();
        assertThat(submitting.withLog(anna, over, team, "net-project").files())
                .extracting(FileView::id)
                .containsExactly(other);
    }

    @Test
    void files_of_who_goes_alone_stay_when_they_come_back() {
        Person gone = somebody.signedIn();
        Person back = somebody.signedIn();
        List<String> files = Stream.of(gone, back)
                .map(each -> {
                    enrolling.start(each, "networks");
                    String file = hand(each, "", "");
                    everything.sql("update submission_file set added_at = ? where id = ?", daysAgo(400), file);
                    everything.sql(
                            "update enrolment set started_at = ?, last_visited_at = ? where account_id = ?",
                            daysAgo(400),
                            daysAgo(400),
                            each.id());
                    return file;
                })
                .toList();
        Path bytes = bytes(gone, files.get(0));
        work(Kept.Kind.FILES, 0);
        assertThat(isTold(gone) && isTold(back)).isTrue();
        everything.sql("update enrolment set last_visited_at = ? where account_id = ?", daysAgo(0), back.id());
        work(Kept.Kind.FILES, 31);
        assertThat(isKept(files.get(0), bytes)).isFalse();
        assertThat(isKept(files.get(1), bytes(back, files.get(1)))).isTrue();
        assertThat(isTold(back)).isFalse();
    }

    @Test
    void sign_ins_that_are_over_go_but_the_last_one() {
        Person person = somebody.signedIn();
        for (int days : new int[] {200, 150, 120}) {
            everything.sql(
                    "insert into sign_in (id, token_hash, account_id, shared_computer, signed_in_at, last_seen_at,"
                            + " expires_at, ended_at) values (?, ?, ?, false, ?, ?, ?, ?)",
                    Ids.next(),
                    Ids.next(),
                    person.id(),
                    daysAgo(days),
                    daysAgo(days),
                    daysAgo(days),
                    daysAgo(days));
        }
        everything.sql("delete from sign_in where account_id = ? and ended_at is null", person.id());
        work(Kept.Kind.SIGN_INS, 0);
        assertThat(everything.count("select count(*) from sign_in where account_id = ?", person.id()))
                .isEqualTo(1);
    }

    @Test
    void every_kind_has_somebody_who_lets_go_of_it() {
        assertThat(all.stream().map(Kept::kind)).containsExactlyInAnyOrder(Kept.Kind.values());
        for (Kept.Kind kind : List.of(
                Kept.Kind.FAILED_SIGN_INS, Kept.Kind.OPERATIONS, Kept.Kind.INVITATIONS, Kept.Kind.AUDIT_LINES)) {
            work(kind, 0);
        }
    }

    @Test
    void an_administrator_changes_a_period_within_its_bounds() {
        Person admin = new Person(somebody.signedIn().id(), "x", "", Set.of(Role.ADMIN), "", false);
        retaining.change(admin, Kept.Kind.OPERATIONS, 60);
        assertThat(retaining.periods(admin))
                .filteredOn(period -> period.kind() == Kept.Kind.OPERATIONS)
                .allSatisfy(period -> assertThat(period.days()).isEqualTo(60));
        retaining.change(admin, Kept.Kind.OPERATIONS, 90);
        assertThatThrownBy(() -> retaining.change(admin, Kept.Kind.OPERATIONS, 1))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> retaining.change(admin, Kept.Kind.OPERATIONS, 100_000))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> retaining.periods(somebody.signedIn())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_day_is_done_once_however_many_servers_there_are() {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(Ids.next().hashCode() & 0xFFF);
        if (!book.isDone(day)) {
            book.claim(day, Instant.now());
        }
        assertThat(book.isDone(day)).isTrue();
        assertThatThrownBy(() -> book.claim(day, Instant.now()))
                .isInstanceOf(jakarta.persistence.PersistenceException.class);
    }
}
