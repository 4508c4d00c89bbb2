package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.profint.house.Kept;
import org.profint.house.Texts;
import org.profint.mail.Posting;
import org.profint.people.Contacts;

/** Who was told what about the end of something of theirs. */
@ApplicationScoped
@Transactional
class RetentionNotices {

    @PersistenceContext
    private EntityManager entities;

    private Contacts contacts;
    private Posting posting;
    private Texts texts;

    protected RetentionNotices() {}

    @Inject
    RetentionNotices(Contacts contacts, Posting posting, Texts texts) {
        this.contacts = contacts;
        this.posting = posting;
        this.texts = texts;
    }

    /** Whom of these nobody has told yet. */
    public List<String> untold(Kept.Kind kind, List<String> owners) {
        Set<String> told = new HashSet<>(told(kind, null));
        return owners.stream().filter(each -> !told.contains(each)).toList();
    }

    /** @param until only those who were told by then; null for all */
    public List<String> told(Kept.Kind kind, Instant until) {
        return entities.createQuery(
                        "select n.accountId from RetentionNotice n where n.kind = :kind and n.writtenAt <= :until",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("until", until == null ? Instant.parse("9999-01-01T00:00:00Z") : until)
                .getResultList();
    }

    /** Tells somebody, once, in the transaction of the note that they were told. */
    public void tell(Kept.Kind kind, String accountId, Instant now, Instant day) {
        entities.persist(new RetentionNotice(accountId, kind, now));
        contacts.of(accountId)
                .flatMap(contact -> PrivacyLetter.about(kind).to(contact, texts, day))
                .ifPresent(posting::post);
    }

    /** They came back, or it is done: another time they are told anew. */
    public void withdraw(Kept.Kind kind, String accountId) {
        entities.createQuery("delete from RetentionNotice n where n.kind = :kind and n.accountId = :account")
                .setParameter("kind", kind)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
