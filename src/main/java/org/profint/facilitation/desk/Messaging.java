package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Person;

/**
 * A word from the desk to somebody, or to a whole team, as a letter in their language under the name of who sends it. It
 * stays in the record of the run; not too many go out, and never two to the same reader at once.
 */
@ApplicationScoped
@Transactional
public class Messaging {

    static final int LONGEST = 2000;
    static final int MOST_IN_AN_HOUR = 30;
    static final Duration BETWEEN = Duration.ofMinutes(10);

    private LedRuns runs;
    private Messages messages;
    private Contacts contacts;
    private DeskLetters letters;
    private Clock clock;

    protected Messaging() {}

    @Inject
    Messaging(LedRuns runs, Messages messages, Contacts contacts, DeskLetters letters, Clock clock) {
        this.runs = runs;
        this.messages = messages;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Whom a message would be for.
     *
     * @param reader the account of somebody who is in the team now; empty for all of them
     * @throws Problem.NotFound for who does not facilitate the run, and when the reader is not there
     */
    public Addressed to(Person person, String runId, String teamId, String reader) {
        LedRun run = runs.run(person, runId);
        LedRun.LedTeam team = run.team(teamId);
        Collection<Contact> readers = readers(teamId, reader);
        long reachable =
                readers.stream().filter(each -> each.address().isPresent()).count();
        return new Addressed(
                run.id(),
                run.moduleId(),
                team.id(),
                team.name(),
                reader,
                reader.isEmpty() ? team.name() : readers.iterator().next().name(),
                readers.size(),
                (int) reachable,
                messages.about(runId, teamId, reader));
    }

    private Collection<Contact> readers(String teamId, String reader) {
        List<String> people = messages.people(teamId);
        List<String> wanted = reader.isEmpty()
                ? people
                : people.stream().filter(reader::equals).toList();
        Collection<Contact> readers = contacts.of(wanted).values();
        if (readers.isEmpty()) {
            throw new Problem.NotFound("person", reader);
        }
        return readers;
    }

    /**
     * @return how many it goes to
     * @throws Problem.Invalid in the field {@code message} without words, too many of them, or too soon after the last one
     */
    public int send(Person person, String runId, String teamId, String reader, String text) {
        LedRun run = runs.run(person, runId);
        LedRun.LedTeam team = run.team(teamId);
        Collection<Contact> readers = readers(teamId, reader);
        String words = SentText.of(Ids.next(), "0", text).text().strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Problem.Invalid("message", "facilitation.desk.message.missing");
        }
        Instant now = clock.instant();
        checkPace(person, teamId, reader, now);
        DeskMessage message = new DeskMessage(runId, teamId, reader.isEmpty(), words, person.id(), now);
        messages.add(message);
        readers.forEach(each -> messages.add(new DeskMessageReader(message.id(), each.accountId(), now)));
        return letters.message(person, run, team, readers, words);
    }

    private void checkPace(Person person, String teamId, String reader, Instant now) {
        int[] sent = messages.sent(person.id(), teamId, reader, now.minus(Duration.ofHours(1)), now.minus(BETWEEN));
        if (sent[0] >= MOST_IN_AN_HOUR) {
            throw new Problem.Invalid("message", "facilitation.desk.message.too-many");
        }
        if (sent[1] > 0) {
            throw new Problem.Invalid("message", "facilitation.desk.message.too-soon");
        }
    }
}
