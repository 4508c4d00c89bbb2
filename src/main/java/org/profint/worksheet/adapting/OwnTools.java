package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Versions that organisations made. Whose they are is part of each question: what is not theirs is not there. */
@ApplicationScoped
class OwnTools {

    private static final String OPEN = "exists (select o.id from Organisation o where o.id = t.organisationId"
            + " and o.confirmedAt is not null and o.closedAt is null)";
    private static final String MEMBER = OPEN + " and exists (select m.id from Membership m"
            + " where m.organisationId = t.organisationId and m.accountId = :person and m.endedAt is null)";
    private static final String MANAGER = OPEN + " and exists (select g.id from RoleGrant g"
            + " where g.accountId = :person and g.role = org.profint.people.Role.MANAGER"
            + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
            + " and g.scopeId = t.organisationId and g.endedAt is null)";
    private static final String PUBLISHED = "t.publishedAt is not null and t.withdrawnAt is null";
    /** For members, and for those whose team has its home there. */
    private static final String FILLABLE = PUBLISHED + " and (" + MEMBER + " or " + OPEN
            + " and exists (select p.id from TeamPlace p, Team e where p.accountId = :person and p.leftAt is null and p.runId is null"
            + " and e.id = p.teamId and e.organisationId = t.organisationId))";

    private static final String NAMED =
            "select t, (select o.name from Organisation o where o.id = t.organisationId) from OwnTool t where ";

    @PersistenceContext
    private EntityManager entities;

    void add(OwnTool tool) {
        entities.persist(tool);
        entities.flush();
    }

    /** For whoever has a worksheet of it. */
    Optional<OwnTool> published(String id) {
        return entities.createQuery(
                        "select t from OwnTool t where t.id = :id and t.publishedAt is not null", OwnTool.class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst();
    }

    /** One that is there, whoever may read it. */
    OwnTool find(String id) {
        return entities.find(OwnTool.class, id);
    }

    /**
     * The newest published version that its organisation made of this one; itself when there is none. One that was withdrawn
     * is passed over, not what was made of it.
     */
    OwnTool newestAfter(OwnTool published) {
        return madeOf(published, "t.publishedAt is not null order by t.publishedAt desc, t.id")
                .map(this::newestAfter)
                .filter(OwnTool::isPublished)
                .orElse(published);
    }

    /** The draft of the next version that its organisation works on. */
    Optional<OwnTool> draftAfter(OwnTool published) {
        return madeOf(published, "t.publishedAt is null and t.withdrawnAt is null order by t.begunAt desc, t.id");
    }

    private Optional<OwnTool> madeOf(OwnTool published, String which) {
        return entities.createQuery(
                        "select t from OwnTool t where t.organisationId = :organisation and t.basedOn = :based and "
                                + which,
                        OwnTool.class)
                .setParameter("organisation", published.organisationId())
                .setParameter("based", published.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean exists(String id) {
        return entities.find(OwnTool.class, id) != null;
    }

    /**
     * Held until the transaction ends: two who change it follow one another.
     *
     * @throws Problem.NotFound when there is no such one, or this person does not manage its organisation
     */
    OwnTool hold(Person person, String id) {
        entities.createQuery("select t from OwnTool t where t.id = :id and " + MANAGER, OwnTool.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.managing())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("tool", id));
        // Derby locks no row of a question with others inside.
        return entities.createQuery("select t from OwnTool t where t.id = :id", OwnTool.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getSingleResult();
    }

    /** @throws Problem.NotFound when there is no such one, or this person does not manage its organisation */
    OwnTool managed(Person person, String id) {
        return entities.createQuery("select t from OwnTool t where t.id = :id and " + MANAGER, OwnTool.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.managing())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("tool", id));
    }

    /** One that a member may read, or that was offered and an administrator looks at. */
    Optional<OwnTool> readable(Person person, String id) {
        return entities.createQuery(
                        "select t from OwnTool t where t.id = :id and ((" + MEMBER + ") or (:admin = true and "
                                + PUBLISHED + " and t.offeredAt is not null))",
                        OwnTool.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.id())
                .setParameter("admin", person.isAdmin())
                .getResultStream()
                .findFirst();
    }

    /** A version and the name of its organisation. */
    record Named(OwnTool tool, String organisation) {}

    /** Versions of a tool that a person may read; withdrawn ones are not shown. */
    List<Named> of(Person person, String tool) {
        return entities.createQuery(
                        NAMED + "t.tool = :tool and t.withdrawnAt is null and ((" + MEMBER + ") or (:admin = true and "
                                + PUBLISHED + " and t.offeredAt is not null)) order by t.begunAt, t.id",
                        Object[].class)
                .setParameter("tool", tool)
                .setParameter("person", person.id())
                .setParameter("admin", person.isAdmin())
                .getResultStream()
                .map(row -> new Named((OwnTool) row[0], (String) row[1]))
                .toList();
    }

    OwnToolView view(OwnTool tool) {
        String name = entities.createQuery("select o.name from Organisation o where o.id = :id", String.class)
                .setParameter("id", tool.organisationId())
                .getSingleResult();
        return tool.view(name);
    }

    long count(String organisationId, String tool) {
        return entities.createQuery(
                        "select count(t) from OwnTool t where t.organisationId = :organisation and t.tool = :tool",
                        Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("tool", tool)
                .getSingleResult();
    }

    List<String> publishedOf(String tool) {
        return entities.createQuery(
                        "select t.id from OwnTool t where t.tool = :tool and t.publishedAt is not null order by t.id",
                        String.class)
                .setParameter("tool", tool)
                .getResultList();
    }

    /** Published ones that this person may fill in: those of their organisations, and of the homes of their teams. */
    List<OwnTool> fillable(Person person) {
        return entities.createQuery(
                        "select t from OwnTool t where " + FILLABLE + " order by t.title, t.id", OwnTool.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    /** The same by name: a tool has ten thousands of signs. */
    List<String> fillableIds(Person person) {
        return entities.createQuery("select t.id from OwnTool t where " + FILLABLE, String.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    boolean isFillable(Person person, String id) {
        return entities.createQuery("select count(t) from OwnTool t where t.id = :id and " + FILLABLE, Long.class)
                        .setParameter("id", id)
                        .setParameter("person", person.id())
                        .getSingleResult()
                > 0;
    }
}
