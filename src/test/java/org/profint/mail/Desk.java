package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.profint.house.Asker;
import org.profint.house.Ids;
import org.profint.house.Language;

/** A cause of letters, and a look at what became of them. */
@ApplicationScoped
@Transactional
public class Desk {

    static final Asker ADMIN = new Asker() {
        @Override
        public String id() {
            return "admin";
        }

        @Override
        public boolean isAdmin() {
            return true;
        }
    };

    @Inject
    private Posting posting;

    @Inject
    private Outbox outbox;

    @PersistenceContext
    private EntityManager entities;

    static String newAddress() {
        return "reader-" + Ids.next() + "@test.example";
    }

    static Letter letter(LetterKind kind, String account, String address) {
        return new Letter(kind, account, address, Language.FR, "Sujet " + kind, List.of("Texte."), "/", "Ouvrir");
    }

    public void post(Letter letter) {
        posting.post(letter);
    }

    public void postAndFail(Letter letter) {
        posting.post(letter);
        throw new IllegalStateException("the cause is undone");
    }

    public void tryAgain(String id) {
        outbox.tryAgain(ADMIN, id);
    }

    public List<DeliveryView> to(String address) {
        return letters(address).stream().map(OutboxLetter::view).toList();
    }

    List<OutboxLetter> letters(String address) {
        return entities.createQuery(
                        "select l from OutboxLetter l where l.recipient = :address order by l.writtenAt, l.id",
                        OutboxLetter.class)
                .setParameter("address", address)
                .getResultList();
    }

    public DeliveryView view(String id) {
        return entities.find(OutboxLetter.class, id).view();
    }

    public List<String> subjectsIn(String digest) {
        return entities.createQuery(
                        "select l.subject from OutboxLetter l where l.digestId = :digest order by l.writtenAt, l.id",
                        String.class)
                .setParameter("digest", digest)
                .getResultList();
    }

    /** Puts a letter before all others that are due. */
    public void putFirst(String address) {
        entities.createQuery("update OutboxLetter l set l.urgency = 0, l.nextTryAt = :early"
                        + " where l.recipient = :address and l.nextTryAt is not null")
                .setParameter("early", Instant.EPOCH)
                .setParameter("address", address)
                .executeUpdate();
    }
}
