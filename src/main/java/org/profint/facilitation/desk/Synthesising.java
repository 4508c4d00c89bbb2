package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Contacts;
import org.profint.people.Person;

/**
 * A text for all teams of a run, made of headings, own words and sentences out of posts. A sentence is read by the teams
 * while its author says yes and its post stands as it was: whoever says no, or hides the post, takes it out at once.
 */
@ApplicationScoped
@Transactional
public class Synthesising {

    static final int MOST_LINES = 200;
    private static final Duration ONE_LETTER = Duration.ofDays(1);

    private LedRuns runs;
    private Answers answers;
    private Syntheses syntheses;
    private Contacts contacts;
    private DeskLetters letters;
    private Clock clock;

    protected Synthesising() {}

    @Inject
    Synthesising(
            LedRuns runs, Answers answers, Syntheses syntheses, Contacts contacts, DeskLetters letters, Clock clock) {
        this.runs = runs;
        this.answers = answers;
        this.syntheses = syntheses;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The synthesis as this person may read it: whole for who facilitates, what stands of it for the teams once it was
     * released, and everybody's own sentences.
     *
     * @throws Problem.NotFound for who has nothing to do with the run
     */
    public SynthesisView of(Person person, String runId) {
        Syntheses.Reader reader = syntheses.reader(person, runId);
        List<Syntheses.Found> found = syntheses.lines(runId);
        boolean reads = reader.member() && reader.releasedAt() != null;
        List<SynthesisView.Line> all = found.stream().map(Syntheses.Found::line).toList();
        List<SynthesisView.Line> standing = all.stream()
                .filter(each -> each.state() == SynthesisView.State.STANDS)
                .toList();
        return new SynthesisView(
                reader.runId(),
                reader.moduleId(),
                reader.closedAt() == null,
                reader.leads(),
                reader.member(),
                reader.releasedAt(),
                reader.leads() ? all : reads ? standing : List.of(),
                found.stream()
                        .filter(each -> person.id().equals(each.author()))
                        .map(each -> new SynthesisView.Own(
                                each.line().id(),
                                each.line().language(),
                                each.words(),
                                each.agreed() ? Boolean.TRUE : each.refused() ? Boolean.FALSE : null))
                        .toList());
    }

    /**
     * Takes a sentence out of a post. Its author is asked whether the other teams may read it.
     *
     * @param version the version of the post that was seen
     * @throws Problem.NotFound when the post is not there for everybody in its team
     * @throws Problem.Invalid when the post has changed, or there is no room
     */
    public void pick(Person person, String runId, String postId, int version, int number) {
        LedRun run = runs.run(person, runId);
        run.checkOpen();
        Answers.Shared post = answers.one(runId, postId).orElseThrow(() -> new Problem.NotFound("post", postId));
        List<String> sentences = Sentences.of(post.text(), post.language());
        if (post.version() != version || number < 0 || number >= sentences.size()) {
            throw new Problem.Invalid("sentence", "facilitation.desk.synthesis.changed");
        }
        String sentence = sentences.get(number);
        if (sentence.length() > SynthesisLine.LONGEST) {
            throw new Problem.Invalid("sentence", "facilitation.desk.synthesis.too-long");
        }
        syntheses.held(runId);
        List<SynthesisLine> lines = syntheses.of(runId);
        if (lines.stream().noneMatch(each -> each.origin().equals(SynthesisLine.origin(postId, sentence)))) {
            SynthesisLine line =
                    add(person, runId, lines, SynthesisLine.Kind.SENTENCE, post.language(), sentence, postId);
            ask(person, run, line, post.authorId());
        }
    }

    private SynthesisLine add(
            Person person,
            String runId,
            List<SynthesisLine> lines,
            SynthesisLine.Kind kind,
            String language,
            String text,
            String postId) {
        if (lines.size() >= MOST_LINES) {
            throw new Problem.Invalid("sentence", "facilitation.desk.synthesis.full");
        }
        int number = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
        SynthesisLine line =
                new SynthesisLine(runId, number, kind, language, text, postId, person.id(), clock.instant());
        syntheses.add(line);
        syntheses.flush();
        return line;
    }

    private void ask(Person person, LedRun run, SynthesisLine line, String author) {
        Instant now = clock.instant();
        boolean told = syntheses.askedSince(run.id(), author, now.minus(ONE_LETTER));
        SynthesisConsent consent = new SynthesisConsent(line.id(), author, now);
        if (author.equals(person.id())) {
            consent.answer(true, now);
        } else if (!told) {
            contacts.of(author).ifPresent(to -> letters.asked(person, run, to));
        }
        syntheses.add(consent);
    }

    /** An author's word about a sentence of theirs; it may change at any time, also when they have left the team. */
    public void answer(Person person, String runId, String lineId, boolean yes) {
        syntheses.own(person, runId, lineId).answer(yes, clock.instant());
    }

    /** A heading, or words of one's own, at the end. */
    public void write(Person person, String runId, boolean heading, String text, Language language) {
        runs.run(person, runId).checkOpen();
        String words = words(text);
        syntheses.held(runId);
        SynthesisLine.Kind kind = heading ? SynthesisLine.Kind.HEADING : SynthesisLine.Kind.WORDS;
        add(person, runId, syntheses.of(runId), kind, language.getTag(), words, null);
    }

    private static String words(String text) {
        String words = SentText.of(Ids.next(), "0", text).text().strip();
        if (words.isEmpty() || words.length() > SynthesisLine.LONGEST) {
            throw new Problem.Invalid("words", "facilitation.desk.synthesis.missing");
        }
        return words;
    }

    /** Other words for one's own; those of an author stay as they are. */
    public void reword(Person person, String runId, String lineId, String text) {
        runs.run(person, runId).checkOpen();
        line(runId, lineId)
                .filter(each -> !each.isSentence())
                .orElseThrow(() -> gone(lineId))
                .say(words(text));
    }

    private static Problem.NotFound gone(String lineId) {
        return new Problem.NotFound("line", lineId);
    }

    private Optional<SynthesisLine> line(String runId, String lineId) {
        syntheses.held(runId);
        return syntheses.of(runId).stream()
                .filter(each -> each.id().equals(lineId))
                .findFirst();
    }

    public void remove(Person person, String runId, String lineId) {
        runs.run(person, runId).checkOpen();
        syntheses.remove(line(runId, lineId).orElseThrow(() -> gone(lineId)));
    }

    /** One place up, or down. */
    public void shift(Person person, String runId, String lineId, boolean up) {
        runs.run(person, runId).checkOpen();
        SynthesisLine line = line(runId, lineId).orElseThrow(() -> gone(lineId));
        List<SynthesisLine> lines = syntheses.of(runId);
        int there = lines.indexOf(line) + (up ? -1 : 1);
        if (there >= 0 && there < lines.size()) {
            SynthesisLine other = lines.get(there);
            int number = line.number();
            line.number(other.number());
            other.number(number);
        }
    }

    /** From now on the teams read what stands of it; or no more. */
    public void release(Person person, String runId, boolean released) {
        runs.run(person, runId);
        Synthesis synthesis = syntheses.held(runId);
        if (released) {
            synthesis.release(person.id(), clock.instant());
        } else {
            synthesis.takeBack();
        }
    }
}
