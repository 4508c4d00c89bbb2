package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Versions of the sessions of a module that somebody keeps. They are theirs alone: every question carries the person. */
@ApplicationScoped
class OwnOrders {

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected OwnOrders() {}

    @Inject
    OwnOrders(Clock clock) {
        this.clock = clock;
    }

    List<OwnOrder> of(Person person, String moduleId) {
        return entities.createQuery(
                        "select o from OwnOrder o where o.accountId = :person and o.moduleId = :module"
                                + " order by o.savedAt desc, o.id",
                        OwnOrder.class)
                .setParameter("person", person.id())
                .setParameter("module", moduleId)
                .getResultList();
    }

    /** @throws Problem.NotFound when this person keeps no such version of that module */
    List<Proposal.Draft> drafts(Person person, String moduleId, String id) {
        OwnOrder own = of(person, moduleId).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("own order", id));
        Map<Integer, Proposal.Draft> drafts = new LinkedHashMap<>();
        lines(own)
                .forEach(each -> drafts.computeIfAbsent(
                                each.sessionNumber(),
                                number -> new Proposal.Draft(each.sessionTitle(), new ArrayList<>()))
                        .lines()
                        .add(each.line()));
        return List.copyOf(drafts.values());
    }

    private List<OwnOrderItem> lines(OwnOrder own) {
        return entities.createQuery(
                        "select i from OwnOrderItem i where i.ownOrderId = :own order by i.sessionNumber, i.number",
                        OwnOrderItem.class)
                .setParameter("own", own.id())
                .getResultList();
    }

    /** Keeps sessions under a title; the same title again is that version, written anew. */
    void keep(Person person, String moduleId, String title, List<Proposal.Draft> drafts) {
        Optional<OwnOrder> before = of(person, moduleId).stream()
                .filter(each -> each.title().equals(title))
                .findFirst();
        OwnOrder own = before.orElseGet(() -> new OwnOrder(person.id(), moduleId, title, clock.instant()));
        if (before.isPresent()) {
            own.saveAgain(clock.instant());
            lines(own).forEach(entities::remove);
        } else {
            entities.persist(own);
        }
        entities.flush();
        int session = 0;
        for (Proposal.Draft draft : drafts) {
            session++;
            int number = 0;
            for (Line line : draft.lines()) {
                number++;
                entities.persist(new OwnOrderItem(own.id(), session, draft.title(), number, line));
            }
        }
    }

    /** @throws Problem.NotFound when this person keeps no such version */
    void forget(Person person, String moduleId, String id) {
        OwnOrder own = of(person, moduleId).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("own order", id));
        lines(own).forEach(entities::remove);
        entities.flush();
        entities.remove(own);
    }
}
