package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.profint.house.Asker;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;

/** The outbox for administrators: what left and what did not, and why. What letters say is none of their business. */
@ApplicationScoped
@Transactional
public class Outbox {

    private static final int LARGEST_PAGE = 1000;

    private OutboxCounts letters;
    private Posting posting;
    private Texts texts;
    private Clock clock;

    protected Outbox() {}

    @Inject
    Outbox(OutboxCounts letters, Posting posting, Texts texts, Clock clock) {
        this.letters = letters;
        this.posting = posting;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param state null for all
     * @param sort writtenAt, kind, tries or nextTryAt
     * @throws Problem.NotFound for everybody but administrators
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DeliveryView> page(
            Asker admin, DeliveryView.State state, int first, int size, String sort, boolean descending) {
        admin.checkAdmin();
        return letters.page(state, first, Math.min(size, LARGEST_PAGE), sort, descending).stream()
                .map(OutboxLetter::view)
                .toList();
    }

    /**
     * @param state null for all
     * @throws Problem.NotFound for everybody but administrators
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int count(Asker admin, DeliveryView.State state) {
        admin.checkAdmin();
        return Math.toIntExact(letters.count(state));
    }

    /**
     * Sends a letter again that was given up, or that waits for its next try, as if it were new.
     *
     * @throws Problem.NotFound for everybody but administrators, and when there is no such letter, or nothing left of it
     */
    public void tryAgain(Asker admin, String id) {
        admin.checkAdmin();
        if (!letters.tryAgain(id == null ? "" : id, clock.instant())) {
            throw new Problem.NotFound("letter", id);
        }
    }

    /**
     * Writes a letter that says nothing but that letters arrive.
     *
     * @throws Problem.NotFound for everybody but administrators
     * @throws Problem.Invalid in the field {@code address}
     */
    public void test(Asker admin, LetterKind kind, String address, Language language) {
        admin.checkAdmin();
        posting.post(new Letter(
                kind,
                null,
                address,
                language,
                texts.text(language, "mail.test.subject"),
                List.of(texts.text(language, "mail.test.words")),
                "/",
                texts.text(language, "mail.test.link")));
    }
}
