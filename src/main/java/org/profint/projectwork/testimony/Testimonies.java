package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.LongList;
import org.profint.house.Problem;

/** Testimonies and what hangs on them. */
@ApplicationScoped
class Testimonies {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    Optional<Testimony> ofProject(String projectId) {
        return entities.createQuery("select t from Testimony t where t.projectId = :project", Testimony.class)
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst();
    }

    Optional<Testimony> find(String id) {
        return Optional.ofNullable(entities.find(Testimony.class, id));
    }

    /** Held until the transaction ends: who changes it follows one another. */
    Testimony held(String id) {
        return Optional.ofNullable(entities.find(Testimony.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Problem.NotFound("testimony", id));
    }

    List<TestimonyParagraph> paragraphs(String id) {
        return entities.createQuery(
                        "select p from TestimonyParagraph p where p.testimonyId = :id order by p.number, p.id",
                        TestimonyParagraph.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<TestimonyText> texts(String id) {
        return entities.createQuery(
                        "select x from TestimonyText x, TestimonyParagraph p where p.testimonyId = :id"
                                + " and x.paragraphId = p.id order by x.version desc",
                        TestimonyText.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<TestimonyText> texts(String id, String paragraphId) {
        return entities.createQuery(
                        "select x from TestimonyText x, TestimonyParagraph p where p.testimonyId = :id"
                                + " and p.id = :paragraph and x.paragraphId = p.id order by x.version desc",
                        TestimonyText.class)
                .setParameter("id", id)
                .setParameter("paragraph", paragraphId)
                .getResultList();
    }

    List<TestimonyConsent> consents(String id) {
        return entities.createQuery(
                        "select c from TestimonyConsent c where c.testimonyId = :id order by c.id",
                        TestimonyConsent.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Testimonies that name this person, and those of teams that they are or were in: their name may stand there. */
    List<String> touching(String accountId) {
        return LongList.read(
                entities,
                "select t.id from testimony t where t.id in (select c.testimony_id from testimony_consent c where"
                        + " c.account_id = ?) or t.team_id in (select p.team_id from team_place p where p.account_id = ?)"
                        + " order by t.id",
                List.of(accountId, accountId),
                row -> row.text(0));
    }

    List<TestimonyProposal> proposals(String id) {
        return entities.createQuery(
                        "select p from TestimonyProposal p where p.testimonyId = :id order by p.proposedAt desc, p.id",
                        TestimonyProposal.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Every one, whoever reads how many. */
    List<TestimonyPass> allPasses(String id) {
        return entities.createQuery("select p from TestimonyPass p where p.testimonyId = :id", TestimonyPass.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<TestimonyPass> passes(String id) {
        return entities.createQuery(
                        "select p from TestimonyPass p where p.testimonyId = :id order by p.passedAt desc, p.id desc",
                        TestimonyPass.class)
                .setParameter("id", id)
                .setMaxResults(100)
                .getResultList();
    }

    /** Open organisations behind a team: its home, and those that its people came from or that lend people to it. */
    List<String> organisations(String teamId) {
        return LongList.read(
                entities,
                "select o.id from organisation o where o.closed_at is null and (o.id in (select t.organisation_id from"
                        + " team t where t.id = ?) or o.id in (select p.organisation_id from team_place p where"
                        + " p.team_id = ? and p.run_id is null) or o.id in (select x.organisation_id from team_partner"
                        + " x where x.team_id = ? and x.agreed_at is not null and x.ended_at is null)) order by o.id",
                List.of(teamId, teamId, teamId),
                row -> row.text(0));
    }

    /** Accounts in the team now, without guests. */
    List<String> members(String teamId) {
        return LongList.read(
                entities,
                "select p.account_id from team_place p where p.team_id = ? and p.left_at is null and p.run_id is null",
                List.of(teamId),
                row -> row.text(0));
    }
}
