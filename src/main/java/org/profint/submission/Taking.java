package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A file has come whole: from now on it is one. What was admitted at the same moment is counted here, one by one. */
@ApplicationScoped
class Taking {

    @PersistenceContext
    private EntityManager entities;

    private Uploads uploads;
    private Rows rows;
    private Limits limits;

    protected Taking() {}

    @Inject
    Taking(Uploads uploads, Rows rows, Limits limits) {
        this.uploads = uploads;
        this.rows = rows;
        this.limits = limits;
    }

    /**
     * True when it is there now, also when somebody else was quicker; false when it was given up meanwhile.
     *
     * @throws org.profint.house.Problem.TooLarge beyond a limit
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(SubmissionUpload upload, SubmissionFile file, Instant now) {
        hold("Account", upload.accountId());
        if (upload.isOfTeam()) {
            hold("Team", upload.teamId());
        }
        if (!uploads.drop(file.id())) {
            return rows.byId(file.id()).isPresent();
        }
        check(upload, file.byteCount());
        entities.persist(file);
        // The line of the log names its row.
        entities.flush();
        entities.persist(new SubmissionDeed(file.id(), Act.ADDED, file.addedBy(), now));
        return true;
    }

    /** Whoever else hands in for them waits so long. */
    private void hold(String entity, String id) {
        entities.createQuery("select e from " + entity + " e where e.id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void check(SubmissionUpload upload, long bytes) {
        long[] there = rows.sums(upload.spot(), upload.accountId());
        Admitting.check("submission.refused.step-full", there[1] + bytes, limits.step());
        Admitting.check("submission.refused.person-full", rows.sumOf(upload.accountId()) + bytes, limits.person());
        Admitting.checkNumber(there[0]);
    }
}
