package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.house.TryingOut;

/** All letters to everybody, readable: on a server that is tried out, for those who may use its accounts anyway. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingLetters {

    static final int A_PAGE = 20;

    private TryingOut tryingOut;
    private OutboxCounts outbox;
    private OutboxLetters letters;
    private Layout layout;

    protected ReadingLetters() {}

    @Inject
    ReadingLetters(TryingOut tryingOut, OutboxCounts outbox, OutboxLetters letters, Layout layout) {
        this.tryingOut = tryingOut;
        this.outbox = outbox;
        this.letters = letters;
        this.layout = layout;
    }

    /**
     * Newest first: {@value #A_PAGE}, and one more when there is another page.
     *
     * @param from the network address that asks
     * @param words part of the address that they went to
     * @param page from 1
     * @throws Problem.NotFound when this server is not tried out, or not from there
     */
    public List<ReadableLetter> page(String from, String words, int page) {
        if (!tryingOut.letsIn(from)) {
            throw new Problem.NotFound("page", "outbox");
        }
        List<OutboxLetter> found = outbox.readable(words, (page - 1) * A_PAGE, A_PAGE + 1);
        Map<String, List<OutboxLetter>> told =
                letters
                        .told(found.stream()
                                .filter(OutboxLetter::isDigest)
                                .map(OutboxLetter::id)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(OutboxLetter::digestId));
        return found.stream()
                .map(each -> view(each, told.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private ReadableLetter view(OutboxLetter letter, List<OutboxLetter> told) {
        return new ReadableLetter(
                letter.id(),
                letter.recipient(),
                letter.isDigest() ? "DIGEST" : letter.kind().name(),
                letter.state(),
                letter.writtenAt(),
                layout.of(letter, told));
    }
}
