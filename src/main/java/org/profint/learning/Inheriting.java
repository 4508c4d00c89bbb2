package org.profint.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.profint.people.GuestClaimed;

/**
 * What a guest answered goes to the account that they turn out to be: with the module when the account does not follow it
 * yet, else prompt by prompt where the account has not answered. What the account wrote itself always stays.
 */
@ApplicationScoped
class Inheriting {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Counting counting;

    void claimed(@Observes @Priority(GuestClaimed.BEFORE_MOVING) GuestClaimed claimed) {
        List<Enrolment> theirs = entities.createQuery(
                        "select e from Enrolment e where e.accountId = :guest order by e.id", Enrolment.class)
                .setParameter("guest", claimed.guestId())
                .getResultList();
        for (Enrolment each : theirs) {
            enrolments
                    .hold(claimed.accountId(), each.moduleId())
                    .ifPresentOrElse(own -> into(each.id(), own), () -> each.goTo(claimed.accountId()));
        }
        entities.flush();
    }

    private void into(String guestEnrolment, Enrolment own) {
        move("Answer", "promptId", guestEnrolment, own.id());
        move("StepCompletion", "stepId", guestEnrolment, own.id());
        entities.flush();
        entities.refresh(own);
        counting.person(own);
    }

    private void move(String what, String key, String from, String to) {
        List<String> known = entities.createQuery(
                        "select x." + key + " from " + what + " x where x.enrolmentId = :to", String.class)
                .setParameter("to", to)
                .getResultList();
        List<String> unknown = entities.createQuery(
                        "select x." + key + " from " + what + " x where x.enrolmentId = :from", String.class)
                .setParameter("from", from)
                .getResultStream()
                .filter(each -> !known.contains(each))
                .toList();
        if (!unknown.isEmpty()) {
            entities.createQuery("update " + what + " x set x.enrolmentId = :to where x.enrolmentId = :from and x."
                            + key + " in :keys")
                    .setParameter("to", to)
                    .setParameter("from", from)
                    .setParameter("keys", unknown)
                    .executeUpdate();
        }
    }
}
