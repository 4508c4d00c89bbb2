package org.profint.recognition.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Person;
import org.profint.people.Sealing;

/**
 * The keys of this campus. The newest signs; all of them check, for ever: a badge outlives the key that signed it. The
 * first is made when the first badge is, each private half is sealed as all secrets are (decision 0014).
 */
@ApplicationScoped
public class SigningKeys {

    @PersistenceContext
    private EntityManager entities;

    private Making making;
    private Sealing sealing;

    protected SigningKeys() {}

    @Inject
    SigningKeys(Making making, Sealing sealing) {
        this.making = making;
        this.sealing = sealing;
    }

    /** The key to sign with. */
    SigningKey current() {
        List<SigningKey> all = all();
        return all.isEmpty() ? first() : all.get(0);
    }

    PrivateKey privateKey(SigningKey key) {
        return Ed25519.privateKey(sealing.open(key.sealedKey(), Making.place(key.number())));
    }

    /** All, newest first. */
    List<SigningKey> all() {
        return entities.createQuery("select k from SigningKey k order by k.number desc", SigningKey.class)
                .getResultList();
    }

    Optional<SigningKey> numbered(int number) {
        return Optional.ofNullable(entities.find(SigningKey.class, number));
    }

    private SigningKey first() {
        try {
            making.make(1);
        } catch (PersistenceException madeMeanwhile) {
            // Two first badges at once, or two servers: the other one's key stands there now.
        }
        return all().get(0);
    }

    /**
     * New badges are signed with another key from now on; those that are out stay good. Two at once make one.
     *
     * @return the number of the new one
     * @throws Problem.NotFound for everybody but an administrator
     */
    public int rotate(Person admin) {
        admin.checkAdmin();
        int next = current().number() + 1;
        try {
            making.rotate(next, admin.id());
            return next;
        } catch (PersistenceException madeMeanwhile) {
            return numbered(next).map(SigningKey::number).orElseThrow(() -> madeMeanwhile);
        }
    }

    /** Makes a key in a transaction of its own. */
    @ApplicationScoped
    static class Making {

        @PersistenceContext
        private EntityManager entities;

        private Sealing sealing;
        private Audit audit;
        private Clock clock;

        protected Making() {}

        @Inject
        Making(Sealing sealing, Audit audit, Clock clock) {
            this.sealing = sealing;
            this.audit = audit;
            this.clock = clock;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void make(int number) {
            KeyPair pair = Ed25519.next();
            String sealed = sealing.seal(Ed25519.text(pair.getPrivate()), place(number));
            entities.persist(new SigningKey(number, Ed25519.text(pair.getPublic()), sealed, clock.instant()));
            entities.flush();
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void rotate(int number, String by) {
            make(number);
            audit.note(by, Audit.Act.SIGNING_KEY_CHANGED, null, String.valueOf(number));
        }

        private static String place(int number) {
            return "signing-key " + number;
        }
    }
}
