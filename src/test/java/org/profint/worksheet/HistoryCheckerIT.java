package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeThreads;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;

/**
 * Six people write in one sheet of their team at once, in few fields and rows, so that they meet. What is counted are
 * operations, each with an id of its own: 10,000, or as many as {@code -Dinterleavings} says. Ids that are sent again, later
 * or at the same moment, come on top. They are dealt to twenty sheets, because the beginning of a field is where two meet
 * most easily. The seed decides what everybody writes ({@code -Dseed} for one that was printed); who is faster is left to the threads.
 */
class HistoryCheckerIT extends Inside {

    private static final int WRITERS = 6;
    private static final int SHEETS = 20;
    private static final int OPERATIONS = Integer.getInteger("interleavings", 10_000);
    private static final String B = "partner-mapping-b";
    private static final List<String> KEYS = List.of(
            "pb-1-profile",
            "pb-1-hard",
            "pb-1-needs.r1",
            "pb-1-needs.r1.pb-1-needs-label",
            "pb-1-needs.r2",
            "pb-1-needs.r2.pb-1-needs-situation");
    private static final Function<Random, String> ANY = random -> KEYS.get(random.nextInt(KEYS.size()));

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Teaming teaming;

    @Inject
    private SomeTeam some;

    @Inject
    private SomeChanges changes;

    @Inject
    private Somebody somebody;

    @Inject
    private SomeThreads threads;

    private Person manager;
    private String organisation;
    private String team;
    private List<Person> people;
    private Map<String, Person> byId;

    @BeforeEach
    void six_people_of_an_organisation() {
        manager = somebody.signedIn();
        organisation = some.organisation(manager);
        people = Stream.generate(somebody::signedIn).limit(WRITERS).toList();
        byId = people.stream().collect(Collectors.toMap(Person::id, each -> each));
        team = some.team(manager, organisation, people.toArray(Person[]::new));
    }

    private String newSheet() {
        String next = teaming.form(manager, organisation, "Équipe de plus");
        people.forEach(each -> teaming.add(manager, next, organisation, each.id()));
        return sheeting.begin(people.get(0), B, next, Language.FR);
    }

    private SomeWriter.Heard save(String sheet, HistoryChecker.Sent sent) {
        try {
            SavedField saved = filling.save(
                    byId.get(sent.by()), sheet, sent.key(), sent.operation(), String.valueOf(sent.seen()), sent.text());
            return new SomeWriter.Heard(saved.version(), saved.number());
        } catch (Problem.Conflict conflict) {
            return new SomeWriter.Heard(((FieldState) conflict.current()).version(), 0);
        }
    }

    @Test
    void whatever_six_people_write_at_once_nothing_is_lost_nothing_doubled_and_nothing_overwritten_unseen()
            throws InterruptedException, ExecutionException {
        long seed = Long.getLong("seed", System.nanoTime());
        long from = System.nanoTime();
        int sent = 0;
        long late = 0;
        for (int i = 0; i < SHEETS; i++) {
            String sheet = newSheet();
            HistoryChecker checker = new HistoryChecker();
            write(sheet, checker, seed + i);
            assertThat(checker.unknown()).isEmpty();
            assertThat(checker.contradictions(
                            sheeting.state(people.get(0), sheet).fields(), changes.of(sheet)))
                    .as("sheet %d, seed %d", i, seed + i)
                    .isEmpty();
            sent += checker.operations();
            late += checker.conflicts();
        }
        System.out.println(sent + " operations of " + WRITERS + " writers, " + late + " of them too late, in "
                + (System.nanoTime() - from) / 1_000_000_000 + " s; seed " + seed);
        assertThat(sent).isBetween(OPERATIONS - SHEETS, OPERATIONS);
        assertThat(late).as("they did meet").isGreaterThan(OPERATIONS / 20);
    }

    private void write(String sheet, HistoryChecker checker, long seed)
            throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(OPERATIONS / SHEETS);
        AtomicReference<HistoryChecker.Sent> onTheWay = new AtomicReference<>();
        List<Callable<Void>> writers = new ArrayList<>();
        for (Person each : people) {
            SomeWriter writer =
                    new SomeWriter(each.id(), seed ^ writers.size(), its -> save(sheet, its), checker, onTheWay);
            writers.add(() -> {
                while (left.getAndDecrement() > 0) {
                    writer.write(ANY);
                }
                return null;
            });
        }
        threads.all(writers);
    }

    /** Both are good writers in their own sheet: only the id tells that one of them is wrong. */
    @Test
    void an_id_that_comes_at_once_to_two_sheets_is_taken_in_one_and_refused_in_the_other()
            throws InterruptedException, ExecutionException {
        Person anna = people.get(0);
        String one = sheeting.begin(anna, B, null, Language.FR);
        String other = sheeting.begin(anna, B, null, Language.FR);
        for (int i = 0; i < 50; i++) {
            String operation = Ids.next();
            String seen = String.valueOf(0);
            String key = "pb-1-needs.r" + i + ".pb-1-needs-label";
            AtomicInteger refused = new AtomicInteger();
            threads.all(Stream.of(one, other)
                    .<Callable<Void>>map(sheet -> () -> {
                        try {
                            filling.save(anna, sheet, key, operation, seen, "à moi");
                        } catch (Problem.Invalid known) {
                            refused.incrementAndGet();
                        }
                        return null;
                    })
                    .toList());
            assertThat(refused).as("of time %d", i).hasValue(1);
        }
        assertThat(Stream.of(one, other)
                        .mapToInt(each -> changes.of(each).size())
                        .sum())
                .isEqualTo(50);
    }
}
