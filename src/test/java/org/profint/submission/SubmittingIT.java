package org.profint.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.house.SomeThreads;
import org.profint.learning.Enrolling;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** Files with a step: whose they are, what is taken, what goes on after a cut, and what is left of them. */
class SubmittingIT extends Inside {

    private static final String STEP = "net-project";
    private static final String OWN_STEP = "net-sharing";
    private static final FileWords NO_WORDS = FileWords.of("", "", "");

    @Inject
    private Submitting submitting;

    @Inject
    private Uploading uploading;

    @Inject
    private Vault vault;

    @Inject
    private Tidying tidying;

    @Inject
    private Running running;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Teaming teaming;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private SomeThreads threads;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String organisation;
    private String team;
    private String run;

    @BeforeEach
    void a_team_in_a_run() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
    }

    @AfterEach
    void the_right_time() {
        SomeClock.ahead(Duration.ZERO);
    }

    private Person facilitator() {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private NewFile announced(String step, String name, long length, FileWords words) {
        return new NewFile(run, team, step, name, length, words);
    }

    private String hand(Person person, String step, String name, byte[] bytes, FileWords words) {
        return uploading
                .whole(person, announced(step, name, bytes.length, words), new ByteArrayInputStream(bytes))
                .fileId();
    }

    private String hand(Person person, byte[] bytes) {
        return hand(person, STEP, "note.txt", bytes, NO_WORDS);
    }

    private List<FileView> seen(Person person, String step) {
        return submitting.at(person, run, team, step).files();
    }

    private void refuses(String why, byte[] bytes) {
        assertThatThrownBy(() -> hand(anna, bytes))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        each -> assertThat(each.fields()).containsEntry("file", "submission.refused." + why));
    }

    private void isNotThere(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_file_of_the_team_is_for_the_team_and_who_facilitates_and_else_for_nobody() throws Exception {
        String id = hand(anna, SomeFiles.text("Notre affiche"));
        Person guide = facilitator();
        for (Person each : List.of(anna, bruno, guide)) {
            assertThat(seen(each, STEP)).extracting(FileView::id).containsExactly(id);
            assertThat(Files.readString(submitting.open(each, id).bytes())).isEqualTo("Notre affiche");
        }
        assertThat(seen(guide, STEP).get(0).by()).isEqualTo(anna.name());
        teaming.remove(manager, team, bruno.id());
        for (Person each : List.of(bruno, manager, somebody.signedIn())) {
            isNotThere(() -> seen(each, STEP));
            isNotThere(() -> submitting.open(each, id));
            isNotThere(() -> submitting.remove(each, id));
            isNotThere(() -> submitting.describe(each, id, NO_WORDS));
            isNotThere(() -> hand(each, SomeFiles.text("x")));
        }
        isNotThere(() -> hand(guide, SomeFiles.text("x")));
        isNotThere(() -> seen(anna, "net-frame"));
    }

    @Test
    void a_file_of_one_is_for_them_and_who_facilitates_in_a_run_and_for_nobody_alone() {
        String id = hand(anna, OWN_STEP, "a.txt", SomeFiles.text("à moi"), NO_WORDS);
        Person guide = facilitator();
        assertThat(seen(anna, OWN_STEP)).hasSize(1);
        assertThat(seen(guide, OWN_STEP)).hasSize(1);
        assertThat(seen(bruno, OWN_STEP)).isEmpty();
        isNotThere(() -> submitting.open(bruno, id));
        Person alone = somebody.signedIn();
        NewFile wanted = new NewFile("", "", STEP, "b.txt", 1, NO_WORDS);
        isNotThere(() -> uploading.begin(alone, wanted));
        enrolling.start(alone, "networks");
        uploading.whole(alone, wanted, new ByteArrayInputStream(new byte[] {'b'}));
        assertThat(submitting.at(alone, "", "", STEP).files()).hasSize(1);
        isNotThere(() -> submitting.at(anna, run + "x", team, STEP));
    }

    @Test
    void what_is_not_taken_is_gone_and_each_has_its_sentence() {
        refuses("svg", SomeFiles.svg());
        refuses("bomb", SomeFiles.bomb());
        refuses("macros", SomeFiles.docm());
        refuses("empty", new byte[0]);
        refuses("archive", SomeFiles.zip("a.exe", "MZ"));
        FilesView after = submitting.at(anna, run, team, STEP);
        assertThat(after.files()).isEmpty();
        assertThat(after.uploads()).isEmpty();
    }

    @Test
    void a_name_is_mended_by_what_the_file_is_and_leads_nowhere() {
        String id = hand(anna, STEP, "../../../tmp/facture.exe", SomeFiles.pdf(), NO_WORDS);
        FileView file = seen(anna, STEP).get(0);
        assertThat(file.name()).isEqualTo("facture.pdf");
        assertThat(file.kind()).isEqualTo(FileType.PDF);
        assertThat(vault.kept(id)).exists().hasFileName(id);
    }

    @Test
    void five_gigabytes_are_refused_at_their_word_and_a_lie_while_it_is_told() {
        assertThatThrownBy(() -> uploading.begin(anna, announced(STEP, "film.pdf", 5L << 30, NO_WORDS)))
                .isInstanceOfSatisfying(Problem.TooLarge.class, each -> {
                    assertThat(each.status()).isEqualTo(413);
                    assertThat(each.most()).isEqualTo(50);
                });
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> uploading.whole(anna, announced(STEP, "a.txt", 1000, NO_WORDS), endless))
                .isInstanceOf(Problem.TooLarge.class);
        UploadView left = submitting.at(anna, run, team, STEP).uploads().get(0);
        assertThat(left.offset()).isZero();
        assertThatThrownBy(() -> uploading.append(anna, left.id(), 0, 1001, Piece.of(endless)))
                .isInstanceOf(Problem.TooLarge.class);
    }

    @Test
    void a_team_and_a_person_hand_in_so_much_and_no_more() {
        enrolling.start(anna, "networks");
        for (int each = 0; each < 4; each++) {
            uploading.begin(anna, announced(STEP, "a.txt", 50_000_000, NO_WORDS));
            uploading.begin(anna, announced(OWN_STEP, "a.txt", 50_000_000, NO_WORDS));
        }
        for (int each = 0; each < 2; each++) {
            uploading.begin(anna, new NewFile("", "", STEP, "a.txt", 50_000_000, NO_WORDS));
        }
        NewFile more = new NewFile("", "", STEP, "a.txt", 1, NO_WORDS);
        assertThatThrownBy(() -> uploading.begin(anna, more)).hasMessageContaining("500");
        for (int each = 0; each < Limits.UNFINISHED; each++) {
            uploading.begin(bruno, announced(OWN_STEP, "a.txt", 1, NO_WORDS));
        }
        assertThatThrownBy(() -> uploading.begin(bruno, announced(OWN_STEP, "a.txt", 1, NO_WORDS)))
                .isInstanceOf(Problem.TooLarge.class)
                .hasMessageContaining(String.valueOf(Limits.UNFINISHED));
    }

    @Test
    void after_a_cut_it_goes_on_where_it_stopped_and_nobody_else_may() {
        byte[] whole = SomeFiles.text("0123456789".repeat(20_000));
        String id = uploading.begin(anna, announced(STEP, "long.txt", whole.length, NO_WORDS));
        InputStream cut = new InputStream() {
            private int at;

            @Override
            public int read() throws java.io.IOException {
                if (at == 77_777) {
                    throw new java.io.IOException("cut");
                }
                return whole[at++];
            }

            @Override
            public int read(byte[] to, int from, int length) throws java.io.IOException {
                int most = Math.min(length, 77_777 - at);
                if (most == 0) {
                    throw new java.io.IOException("cut");
                }
                System.arraycopy(whole, at, to, from, most);
                at += most;
                return most;
            }
        };
        uploading.append(anna, id, 0, whole.length, Piece.of(cut));
        assertThat(uploading.progress(anna, id).offset()).isEqualTo(77_777);
        isNotThere(() -> uploading.progress(bruno, id));
        assertThatThrownBy(() -> uploading.append(anna, id, 70_000, 1, Piece.of(InputStream.nullInputStream())))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        each -> assertThat(((Offset) each.current()).offset()).isEqualTo(77_777));
        Progress done = uploading.append(
                anna,
                id,
                77_777,
                whole.length - 77_777,
                Piece.of(new ByteArrayInputStream(whole, 77_777, whole.length)));
        assertThat(done.isDone()).isTrue();
        assertThat(submitting.open(bruno, id).bytes()).hasBinaryContent(whole);
        assertThat(uploading.progress(anna, id).offset()).isEqualTo(whole.length);
    }

    @Test
    void while_one_writes_another_is_refused() throws Exception {
        String id = uploading.begin(anna, announced(STEP, "a.txt", 3, NO_WORDS));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);
        InputStream slow = new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new IllegalStateException();
            }

            @Override
            public int read(byte[] to, int from, int length) throws java.io.IOException {
                if (at++ > 0) {
                    return -1;
                }
                reading.countDown();
                await(other);
                to[from] = 'a';
                return 1;
            }
        };
        threads.all(List.of(() -> uploading.append(anna, id, 0, 1, Piece.of(slow)), () -> {
            try {
                await(reading);
                assertThatThrownBy(() ->
                                uploading.append(anna, id, 0, 1, Piece.of(new ByteArrayInputStream(new byte[] {'b'}))))
                        .isInstanceOf(Problem.Conflict.class);
            } finally {
                other.countDown();
            }
            return null;
        }));
        assertThat(uploading.progress(anna, id).offset()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) throws java.io.IOException {
        try {
            if (!latch.await(20, java.util.concurrent.TimeUnit.SECONDS)) {
                throw new java.io.IOException("nobody came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_piece_that_is_not_what_was_sent_is_not_kept() {
        String id = uploading.begin(anna, announced(STEP, "a.txt", 3, NO_WORDS));
        Piece wrong = Piece.of(new ByteArrayInputStream(SomeFiles.text("abd")), "sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=");
        assertThatThrownBy(() -> uploading.append(anna, id, 0, 3, wrong)).isInstanceOf(Piece.Damaged.class);
        assertThat(uploading.progress(anna, id).offset()).isZero();
        Piece right = Piece.of(new ByteArrayInputStream(SomeFiles.text("abc")), "sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=");
        assertThat(uploading.append(anna, id, 0, 3, right).isDone()).isTrue();
    }

    @Test
    void a_picture_waits_for_its_words_and_goes_no_further_while_it_shows_persons() {
        String id = hand(anna, STEP, "affiche.jpg", SomeFiles.photo(6), NO_WORDS);
        assertThat(seen(bruno, STEP).get(0).open()).isFalse();
        isNotThere(() -> submitting.open(bruno, id));
        submitting.open(anna, id);
        assertThatThrownBy(() -> submitting.share(anna, id, true))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        each -> assertThat(each.fields()).containsEntry("share", "submission.problem.share-unsaid"));
        assertThatThrownBy(() -> submitting.describe(bruno, id, FileWords.of("", "", "NONE")))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class, each -> assertThat(each.fields()).containsOnlyKeys("alternative"));
        submitting.describe(anna, id, FileWords.of("", "Une affiche avec douze prénoms", "SHOWN"));
        submitting.open(bruno, id);
        assertThatThrownBy(() -> submitting.share(anna, id, true)).isInstanceOf(Problem.Invalid.class);
        Person other = somebody.signedIn();
        String otherTeam = some.team(manager, organisation, other);
        running.join(manager, team, run, otherTeam);
        isNotThere(() -> submitting.open(other, id));
        submitting.describe(anna, id, FileWords.of("", "Une affiche, prénoms floutés", "BLURRED"));
        submitting.share(anna, id, true);
        submitting.open(other, id);
        assertThat(submitting.at(other, run, otherTeam, STEP).others())
                .extracting(FileView::id)
                .containsExactly(id);
        isNotThere(() -> submitting.remove(other, id));
        submitting.describe(anna, id, FileWords.of("", "On les reconnaît", "SHOWN"));
        isNotThere(() -> submitting.open(other, id));
    }

    @Test
    void in_a_closed_run_nothing_changes_any_more_and_all_is_still_there() {
        String id = hand(anna, SomeFiles.text("fini"));
        running.close(manager, team, run);
        submitting.open(anna, id);
        isNotThere(() -> submitting.describe(anna, id, NO_WORDS));
        isNotThere(() -> submitting.remove(anna, id));
        assertThatThrownBy(() -> hand(anna, SomeFiles.text("x")))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        each -> assertThat(each.fields()).containsEntry("file", "submission.problem.closed"));
    }

    @Test
    void who_removed_what_and_when_stays_and_the_bytes_go() {
        String id = hand(anna, SomeFiles.text("à retirer"));
        assertThat(vault.kept(id)).exists();
        submitting.remove(bruno, id);
        assertThat(vault.kept(id)).doesNotExist();
        assertThat(seen(anna, STEP)).isEmpty();
        isNotThere(() -> submitting.open(anna, id));
        isNotThere(() -> submitting.remove(anna, id));
        assertThat(submitting.withLog(anna, run, team, STEP).log())
                .satisfiesExactly(
                        line -> {
                            assertThat(line.act()).isEqualTo(Act.REMOVED);
                            assertThat(line.by()).isEqualTo(bruno.name());
                            assertThat(line.name()).isEqualTo("note.txt");
                        },
                        line -> assertThat(line.act()).isEqualTo(Act.ADDED));
    }

    @Test
    void what_was_begun_and_not_ended_goes_after_a_day_and_so_do_bytes_without_a_row() throws Exception {
        String begun = uploading.begin(anna, announced(STEP, "a.txt", 3, NO_WORDS));
        String whole = uploading.begin(anna, announced(STEP, "b.txt", 3, NO_WORDS));
        Files.writeString(vault.unfinished(whole), "abc");
        String kept = hand(anna, SomeFiles.text("bleibt"));
        String orphan = org.profint.house.Ids.next();
        Files.createDirectories(vault.kept(orphan).getParent());
        Files.writeString(vault.kept(orphan), "nobody");
        tidying.run();
        assertThat(vault.unfinished(begun)).exists();
        SomeClock.ahead(Duration.ofMinutes(5));
        tidying.run();
        assertThat(seen(anna, STEP)).extracting(FileView::id).contains(whole, kept);
        SomeClock.ahead(Tidying.PATIENCE.plusHours(1));
        tidying.run();
        assertThat(vault.unfinished(begun)).doesNotExist();
        assertThat(vault.kept(orphan)).doesNotExist();
        assertThat(vault.kept(kept)).exists();
        isNotThere(() -> uploading.progress(anna, begun));
    }

    @Test
    void what_is_on_its_way_of_any_member_counts_for_the_step() {
        String before = uploading.begin(anna, announced(STEP, "a.txt", 50_000_000, NO_WORDS));
        uploading.begin(anna, announced(STEP, "b.txt", 50_000_000, NO_WORDS));
        uploading.begin(bruno, announced(STEP, "c.txt", 50_000_000, NO_WORDS));
        uploading.begin(bruno, announced(STEP, "d.txt", 50_000_000, NO_WORDS));
        assertThatThrownBy(() -> uploading.begin(bruno, announced(STEP, "e.txt", 1, NO_WORDS)))
                .isInstanceOf(Problem.TooLarge.class);
        uploading.drop(anna, before);
        uploading.begin(bruno, announced(STEP, "e.txt", 1, NO_WORDS));
    }
}
