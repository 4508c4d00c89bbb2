package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Attestations and whether they hold. What is somebody's is asked for with the person. */
@ApplicationScoped
@Transactional
class Attestations {

    private static final String PAIR =
            "select a, s from Attestation a join AttestationStatus s on s.code = a.code where ";

    @PersistenceContext
    private EntityManager entities;

    /** An attestation and its status. */
    record Pair(Attestation attestation, AttestationStatus status) {

        static Pair of(Object[] row) {
            return new Pair((Attestation) row[0], (AttestationStatus) row[1]);
        }

        AttestationView view() {
            return attestation.view(status);
        }
    }

    /** Newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Pair> of(String accountId) {
        return entities.createQuery(PAIR + "a.accountId = :account order by a.issuedAt desc, a.id", Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(Pair::of)
                .toList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> codes(String accountId) {
        return entities.createQuery("select a.code from Attestation a where a.accountId = :account", String.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Pair> byCode(String code) {
        return entities.createQuery(PAIR + "a.code = :code", Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Pair::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Pair> own(String accountId, String code) {
        return entities.createQuery(PAIR + "a.code = :code and a.accountId = :account", Object[].class)
                .setParameter("code", code)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .map(Pair::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Attestation> find(String id) {
        return Optional.ofNullable(entities.find(Attestation.class, id));
    }

    /** Also of one whose holder's data are erased. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<AttestationStatus> status(String code) {
        return Optional.ofNullable(entities.find(AttestationStatus.class, code));
    }

    /** Held, so that two who take it back at once follow one another. */
    public Optional<AttestationStatus> hold(String code) {
        return Optional.ofNullable(entities.find(AttestationStatus.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Nothing of it is written when the attestation is there already. */
    public void write(Attestation attestation, AttestationStatus status) {
        entities.persist(attestation);
        entities.persist(status);
        entities.flush();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public long count() {
        return entities.createQuery("select count(s) from AttestationStatus s", Long.class)
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isTaken(int list, int place) {
        return !entities.createQuery(
                        "select s.code from AttestationStatus s where s.listNumber = :list and s.listPlace = :place",
                        String.class)
                .setParameter("list", list)
                .setParameter("place", place)
                .getResultList()
                .isEmpty();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isEmpty(int list) {
        return entities.createQuery("select count(s) from AttestationStatus s where s.listNumber = :list", Long.class)
                        .setParameter("list", list)
                        .getSingleResult()
                == 0;
    }

    /** Places of a list that do not hold any more. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Integer> revoked(int list) {
        return entities.createQuery(
                        "select s.listPlace from AttestationStatus s where s.listNumber = :list"
                                + " and s.revokedAt is not null order by s.listPlace",
                        Integer.class)
                .setParameter("list", list)
                .getResultList();
    }
}
