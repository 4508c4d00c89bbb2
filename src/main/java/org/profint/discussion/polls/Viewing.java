package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.profint.content.CaseSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.discussion.Bars;
import org.profint.discussion.polls.Release.What;
import org.profint.house.Language;
import org.profint.house.Texts;

/** Makes of the board of a team what one person sees of it. */
@ApplicationScoped
class Viewing {

    /** Ten seconds to take a release back, and the way there. */
    private static final Duration BACK = Duration.ofSeconds(12);

    private Texts texts;
    private Clock clock;

    protected Viewing() {}

    @Inject
    Viewing(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<PollView> polls(Board board, Shown<StepSpec> step, String personId, Language language) {
        Stream<PollView> shipped = step.spec().polls().stream()
                .map(each -> poll(
                        board,
                        new PollView(
                                each.id(),
                                step.lang(),
                                step.text(each.id()),
                                step.text(each.id() + "-help"),
                                each.options().stream()
                                        .map(option -> new PollView.Option(option, step.text(option), false))
                                        .toList(),
                                false,
                                0,
                                "",
                                false,
                                null),
                        personId,
                        language));
        Stream<PollView> own = board.own().stream().map(each -> poll(board, own(each), personId, language));
        return Stream.concat(shipped, own).toList();
    }

    private static PollView own(Board.Own poll) {
        List<PollView.Option> options = IntStream.range(0, poll.options().size())
                .mapToObj(at -> new PollView.Option(
                        String.valueOf(at + 1), poll.options().get(at), false))
                .toList();
        return new PollView(poll.id(), poll.language(), poll.question(), "", options, true, 0, "", false, null);
    }

    private PollView poll(Board board, PollView bare, String personId, Language language) {
        List<Board.Given> given = board.to(bare.id());
        String chosen = given.stream()
                .filter(each -> each.accountId().equals(personId))
                .map(Board.Given::choice)
                .findFirst()
                .orElse("");
        List<PollView.Option> options = bare.options().stream()
                .map(each ->
                        new PollView.Option(each.id(), each.words(), each.id().equals(chosen)))
                .toList();
        return new PollView(
                bare.id(),
                bare.lang(),
                bare.words(),
                bare.help(),
                options,
                bare.own(),
                given.size(),
                chosen,
                given.size() < Board.FEW,
                board.has(What.POLL, bare.id()) ? spread(bare, given, language) : null);
    }

    private Bars spread(PollView poll, List<Board.Given> given, Language language) {
        ToLongFunction<PollView.Option> count = option ->
                given.stream().filter(each -> each.choice().equals(option.id())).count();
        return Bars.of(
                poll.words(),
                poll.lang(),
                texts.text(language, "discussion.poll.option"),
                texts.text(language, "discussion.poll.how-many"),
                poll.options().stream().map(PollView.Option::words).toList(),
                poll.options().stream().map(count::applyAsLong).toList());
    }

    PartsView parts(Board board, CaseSpec studied) {
        List<PartsView.Part> parts = new ArrayList<>();
        for (int at = studied.parts().size() - 1; at >= 0; at--) {
            String part = studied.parts().get(at);
            Board.Released released =
                    board.released(What.PART, thing(studied.id(), part)).orElse(null);
            boolean later = parts.stream().anyMatch(PartsView.Part::open);
            boolean open = at == 0 || released != null || later;
            boolean backable = released != null && !later && isBackable(released);
            parts.add(
                    0, new PartsView.Part(part, at + 1, open, released == null || released.readAt() != null, backable));
        }
        String coming = board.released(What.COMING, studied.id())
                .map(Board.Released::words)
                .orElse("");
        return new PartsView(studied.id(), parts, coming, board.has(What.COMMENTS, studied.id()));
    }

    private boolean isBackable(Board.Released released) {
        return released.readAt() == null || released.at().plus(BACK).isAfter(clock.instant());
    }

    static String thing(String caseId, String part) {
        return caseId + "." + part;
    }
}
