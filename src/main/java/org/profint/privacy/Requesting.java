package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.mail.Posting;
import org.profint.people.Contacts;
import org.profint.people.FormerPeople;
import org.profint.people.Person;
import org.profint.people.Proving;

/** Asking to be erased, and changing one's mind during the seven days after. */
@ApplicationScoped
@Transactional
public class Requesting {

    @PersistenceContext
    private EntityManager entities;

    private Erasing erasing;
    private Proving proving;
    private FormerPeople formerPeople;
    private Contacts contacts;
    private Posting posting;
    private Texts texts;
    private Clock clock;

    protected Requesting() {}

    @Inject
    Requesting(
            Erasing erasing,
            Proving proving,
            FormerPeople formerPeople,
            Contacts contacts,
            Posting posting,
            Texts texts,
            Clock clock) {
        this.erasing = erasing;
        this.proving = proving;
        this.formerPeople = formerPeople;
        this.contacts = contacts;
        this.posting = posting;
        this.texts = texts;
        this.clock = clock;
    }

    /** From when on this person is erased; nothing when they have not asked. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Instant> due(Person person) {
        return Optional.ofNullable(entities.find(ErasureRequest.class, person.id()))
                .map(ErasureRequest::dueAt);
    }

    /** What has to be done before this person can leave, as keys of sentences; empty when nothing. */
    public List<String> reasonsToStay(Person person) {
        // Others can only need somebody who has a role; whoever asks in earnest is looked at again in any case.
        return person.roles().isEmpty() ? List.of() : erasing.reasonsToStay(person.id());
    }

    /**
     * The person asks to be erased and gets a letter that says when, and how to change their mind. Asking again changes
     * nothing.
     *
     * @param address where the try comes from, as the server sees it
     * @throws Problem.Invalid when their sign-in is not fresh and the password is not theirs, or somebody still needs them
     */
    public void ask(Person person, String password, String address) {
        proving.prove(person, password, address);
        file(person.id());
    }

    /** An administrator passes on what somebody has asked for on paper: the same letter, the same time to wait. */
    public void askFor(Person admin, String accountId) {
        admin.checkAdmin();
        formerPeople.leaver(accountId).orElseThrow(() -> new Problem.NotFound("account", accountId));
        file(accountId);
    }

    private void file(String accountId) {
        List<String> reasons = erasing.reasonsToStay(accountId);
        if (!reasons.isEmpty()) {
            throw new Problem.Invalid("leave", reasons.get(0));
        }
        if (entities.find(ErasureRequest.class, accountId) == null) {
            ErasureRequest request = new ErasureRequest(accountId, clock.instant());
            entities.persist(request);
            contacts.of(accountId)
                    .flatMap(contact -> PrivacyLetter.ERASURE.to(contact, texts, request.dueAt()))
                    .ifPresent(posting::post);
        }
    }

    /** They stay. Without a request, nothing happens. */
    public void cancel(Person person) {
        Optional.ofNullable(entities.find(ErasureRequest.class, person.id())).ifPresent(entities::remove);
    }
}
