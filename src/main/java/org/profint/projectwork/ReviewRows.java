package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.people.Person;

/** Reviews, and what waits for them. */
@ApplicationScoped
class ReviewRows {

    /** As many as somebody can look at. */
    private static final int MOST = 500;

    private static final String OPEN = " h.projectId = p.id and h.withdrawnAt is null and h.decidedAt is null"
            + " and t.id = p.teamId and r.id = p.runId"
            + " and not exists (select mp.id from TeamPlace mp where mp.teamId = p.teamId and mp.accountId = :person"
            + " and mp.leftAt is null and mp.runId is null)"
            + " and not exists (select c.accountId from Contributor c, HandIn ch where ch.projectId = p.id"
            + " and c.handInId = ch.id and c.accountId = :person)";
    private static final String UNSENT = " and not exists (select v.id from Review v where v.handInId = h.id"
            + " and v.accountId = :person and v.sentAt is not null)";
    private static final String LINE =
            "select p.id, h.kind, p.runId, r.moduleId, t.id, t.name, h.number, h.handedInAt from ";
    private static final String THINGS = ", Project p, HandIn h, Team t, ModuleRun r where";
    private static final String ORDER = " order by h.handedInAt, h.id";

    private static final String FACILITATED = LINE + "RoleGrant g" + THINGS + " g.accountId = :asker"
            + " and g.role = org.profint.people.Role.FACILITATOR and g.scopeKind = org.profint.people.Scope.Kind.RUN"
            + " and g.endedAt is null and p.runId = g.scopeId and" + OPEN + ORDER;
    private static final String MANAGED = LINE + "RoleGrant g" + THINGS + " g.accountId = :asker"
            + " and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null"
            + " and t.organisationId = g.scopeId and exists (select o.id from Organisation o where o.id = g.scopeId"
            + " and o.closedAt is null) and not exists (select fg.id from " + ProjectRows.ABLE + ") and" + OPEN + ORDER;
    private static final String READ = LINE + "ProjectReader x" + THINGS + " x.accountId = :asker"
            + " and x.endedAt is null and p.id = x.projectId and" + OPEN + UNSENT + ORDER;
    private static final String PEERS =
            LINE + "TeamPlace m, ProjectReader x, RunTeam xr, RunReviewing xv" + THINGS + " m.accountId = :asker"
                    + " and m.leftAt is null and m.runId is null and x.teamId = m.teamId and x.endedAt is null"
                    + " and p.id = x.projectId and xr.runId = p.runId and xr.teamId = x.teamId and xr.endedAt is null"
                    + " and xv.runId = p.runId and xv.peersSince is not null and" + OPEN + UNSENT + ORDER;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** What waits for somebody, in all their parts; what has waited longest is first in each. */
    List<QueueLine> queue(Person person) {
        return Stream.of(
                        lines(FACILITATED, person.facilitating(), person, ReviewPart.DECIDES),
                        lines(MANAGED, person.managing(), person, ReviewPart.DECIDES),
                        lines(READ, person.id(), person, ReviewPart.SECOND),
                        lines(PEERS, person.id(), person, ReviewPart.PEER))
                .flatMap(each -> each)
                .toList();
    }

    int led(Person person) {
        return (int) lines(FACILITATED, person.facilitating(), person, ReviewPart.DECIDES)
                .count();
    }

    private Stream<QueueLine> lines(String question, String asker, Person person, ReviewPart part) {
        return entities
                .createQuery(question, Object[].class)
                .setParameter("asker", asker)
                .setParameter("person", person.id())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new QueueLine(
                        (String) row[0],
                        (SheetKind) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Integer) row[6],
                        (java.time.Instant) row[7],
                        part));
    }

    Optional<Review> of(String handInId, String accountId) {
        return entities.createQuery(
                        "select v from Review v where v.handInId = :one and v.accountId = :account", Review.class)
                .setParameter("one", handInId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** What was sent about a hand-in, and what this person is writing about it. */
    List<ReviewView> views(Person person, String handInId) {
        return entities.createQuery(
                        "select v, a.displayName from Review v left join Account a on a.id = v.accountId"
                                + " and a.disabledAt is null where v.handInId = :one"
                                + " and (v.sentAt is not null or v.accountId = :person) order by v.begunAt, v.id",
                        Object[].class)
                .setParameter("one", handInId)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> view((Review) row[0], (String) row[1]))
                .toList();
    }

    ReviewView view(Review review, String by) {
        List<ReviewLevel> levels = levels(review);
        return new ReviewView(
                review.id(),
                by,
                review.part(),
                review.sentAt(),
                review.decision(),
                review.protects(),
                review.text(),
                levels.stream()
                        .filter(each -> !each.level().isEmpty())
                        .collect(Collectors.toMap(ReviewLevel::criterion, ReviewLevel::level)),
                levels.stream().collect(Collectors.toMap(ReviewLevel::criterion, ReviewLevel::note)),
                comments(review));
    }

    private List<ReviewLevel> levels(Review review) {
        return entities.createQuery("select l from ReviewLevel l where l.reviewId = :one", ReviewLevel.class)
                .setParameter("one", review.id())
                .getResultList();
    }

    private Map<String, String> comments(Review review) {
        return entities.createQuery("select c from ReviewComment c where c.reviewId = :one", ReviewComment.class)
                .setParameter("one", review.id())
                .getResultStream()
                .collect(Collectors.toMap(ReviewComment::field, ReviewComment::text));
    }

    /** Writes its parts anew. */
    void replace(Review review, NewReview wanted) {
        for (String part : List.of("ReviewLevel", "ReviewComment")) {
            entities.createQuery("delete from " + part + " x where x.reviewId = :one")
                    .setParameter("one", review.id())
                    .executeUpdate();
        }
        Stream.concat(wanted.levels().keySet().stream(), wanted.notes().keySet().stream())
                .distinct()
                .forEach(each -> add(new ReviewLevel(
                        review.id(),
                        each,
                        wanted.levels().getOrDefault(each, ""),
                        wanted.notes().getOrDefault(each, ""))));
        wanted.comments().forEach((field, text) -> add(new ReviewComment(review.id(), field, text)));
    }

    /** Those who were asked and still are. */
    List<ProjectReader> readers(String projectId) {
        return entities.createQuery(
                        "select x from ProjectReader x where x.projectId = :project and x.endedAt is null"
                                + " order by x.askedAt",
                        ProjectReader.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** Somebody who facilitates the run, or belongs to the team's home or a partner of it; nothing for a stranger. */
    Optional<String> known(Project project, String signInName) {
        return entities.createQuery(
                        "select a.id from Account a where a.signInName = :name and a.disabledAt is null and"
                                + " (exists (select g.id from RoleGrant g where g.accountId = a.id and g.endedAt is null"
                                + " and g.scopeId = :run and g.role = org.profint.people.Role.FACILITATOR)"
                                + " or exists (select m.id from Membership m, Team t where t.id = :team"
                                + " and m.accountId = a.id and m.endedAt is null and (m.organisationId ="
                                + " t.organisationId or exists (select q.id from TeamPartner q where q.teamId = t.id"
                                + " and q.organisationId = m.organisationId and q.agreedAt is not null"
                                + " and q.endedAt is null))))",
                        String.class)
                .setParameter("name", signInName.strip().toLowerCase(Locale.ROOT))
                .setParameter("run", project.runId())
                .setParameter("team", project.teamId())
                .getResultStream()
                .findFirst();
    }

    /** The run's other teams, by id and name. */
    Map<String, String> otherTeams(Project project) {
        return entities.createQuery(
                        "select t.id, t.name from RunTeam x, Team t where x.runId = :run and t.id = x.teamId and x.endedAt is null"
                                + " and t.id <> :team order by t.name, t.id",
                        Object[].class)
                .setParameter("run", project.runId())
                .setParameter("team", project.teamId())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> (String) row[1],
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    Optional<RunReviewing> reviewing(String runId) {
        return Optional.ofNullable(entities.find(RunReviewing.class, runId));
    }
}
