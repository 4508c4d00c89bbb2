package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Role;

/** Invitations in the database: found by who holds the link, or by who manages the organisation. */
@ApplicationScoped
class Invitations {

    private static final Map<String, String> SORTS = Map.of(
            "writtenAt", "i.writtenAt",
            "recipient", "i.recipient",
            "expiresAt", "i.expiresAt");
    private static final Map<InvitationState, String> STATES = Map.of(
            InvitationState.ACCEPTED, "i.acceptedAt is not null",
            InvitationState.REFUSED, "i.acceptedAt is null and i.refusedAt is not null",
            InvitationState.WITHDRAWN, "i.acceptedAt is null and i.refusedAt is null and i.withdrawnAt is not null",
            InvitationState.WAITING,
                    "i.acceptedAt is null and i.refusedAt is null and i.withdrawnAt is null and i.expiresAt > :now",
            InvitationState.EXPIRED,
                    "i.acceptedAt is null and i.refusedAt is null and i.withdrawnAt is null and i.expiresAt <= :now");

    @PersistenceContext
    private EntityManager entities;

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    void add(InvitationUse use) {
        entities.persist(use);
    }

    boolean isUsed(String invitationId, String accountId) {
        return entities.find(InvitationUse.class, new InvitationUse.Key(invitationId, accountId)) != null;
    }

    Optional<Invitation> byToken(String tokenHash) {
        return withToken(tokenHash).getResultStream().findFirst();
    }

    /** An invitation with the names around it. */
    record Told(Invitation invitation, String organisation, boolean open, String team, boolean known) {}

    Optional<Told> told(String tokenHash) {
        return entities.createQuery(
                        "select i, o, t.name, (select count(a) from Account a where a.signInName = i.recipient)"
                                + " from Invitation i join Organisation o on o.id = i.organisationId"
                                + " left join Team t on t.id = i.teamId where i.tokenHash = :hash",
                        Object[].class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst()
                .map(row -> new Told(
                        (Invitation) row[0],
                        ((Organisation) row[1]).name(),
                        ((Organisation) row[1]).isOpen(),
                        (String) row[2],
                        ((Number) row[3]).longValue() > 0));
    }

    private TypedQuery<Invitation> withToken(String tokenHash) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash);
    }

    /** The same, held until the transaction ends: two clicks at once follow one another. */
    Optional<Invitation> hold(String tokenHash) {
        return withToken(tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem.NotFound when this organisation has written none like it */
    Invitation of(String organisationId, String id) {
        return entities.createQuery(
                        "select i from Invitation i where i.id = :id and i.organisationId = :organisation",
                        Invitation.class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("invitation", id));
    }

    boolean waits(String organisationId, String address, Instant now) {
        return entities.createQuery(
                                "select count(i) from Invitation i where i.organisationId = :organisation"
                                        + " and i.recipient = :address and " + STATES.get(InvitationState.WAITING),
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("address", address)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }

    /**
     * @param state null for all
     * @param kind null for all
     * @param sort writtenAt, recipient or expiresAt
     */
    List<InvitationView> page(
            String organisationId,
            InvitationState state,
            InvitationKind kind,
            int first,
            int size,
            String words,
            String sort,
            boolean descending,
            Instant now) {
        String order = SORTS.getOrDefault(sort, SORTS.get("writtenAt")) + (descending ? " desc" : "") + ", i.id";
        TypedQuery<Object[]> query = entities.createQuery(
                "select i.id, i.kind, i.recipient, i.displayName, i.teamId, t.name, i.role, i.language, i.code,"
                        + " i.writtenAt, i.expiresAt, i.acceptedAt, i.refusedAt, i.withdrawnAt"
                        + " from Invitation i left join Team t on t.id = i.teamId" + where(state, kind, words)
                        + " order by "
                        + order,
                Object[].class);
        return given(query, organisationId, state, kind, words, now)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, 200))
                .getResultStream()
                .map(row -> view(row, now))
                .toList();
    }

    int count(String organisationId, InvitationState state, InvitationKind kind, String words, Instant now) {
        return given(
                        entities.createQuery(
                                "select count(i) from Invitation i" + where(state, kind, words), Long.class),
                        organisationId,
                        state,
                        kind,
                        words,
                        now)
                .getSingleResult()
                .intValue();
    }

    /** A link and a room have no address, so that looking for words leaves them out. */
    private static String where(InvitationState state, InvitationKind kind, String words) {
        return " where i.organisationId = :organisation"
                + (isEmpty(words)
                        ? ""
                        : " and (lower(i.displayName) like :words escape '!' or i.recipient like :words escape '!')")
                + (kind == null ? "" : " and i.kind = :kind")
                + (state == null ? "" : " and " + STATES.get(state));
    }

    private static boolean isEmpty(String words) {
        return words == null || words.isBlank();
    }

    private static <T> TypedQuery<T> given(
            TypedQuery<T> query,
            String organisationId,
            InvitationState state,
            InvitationKind kind,
            String words,
            Instant now) {
        query.setParameter("organisation", organisationId);
        if (!isEmpty(words)) {
            query.setParameter("words", Words.like(words));
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (state == InvitationState.WAITING || state == InvitationState.EXPIRED) {
            query.setParameter("now", now);
        }
        return query;
    }

    private static InvitationView view(Object[] row, Instant now) {
        return new InvitationView(
                (String) row[0],
                (InvitationKind) row[1],
                InvitationState.of((Instant) row[11], (Instant) row[12], (Instant) row[13], (Instant) row[10], now),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Role) row[6],
                (Language) row[7],
                (String) row[8],
                (Instant) row[9],
                (Instant) row[10]);
    }

    /** A wrong enrolment leaves no trace: what brought them here goes. */
    void forget(String organisationId, String accountId) {
        entities.createQuery("delete from InvitationUse u where u.accountId = :account and u.invitationId in"
                        + " (select i.id from Invitation i where i.organisationId = :organisation)")
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .executeUpdate();
        entities.createQuery("delete from Invitation i where i.organisationId = :organisation"
                        + " and i.acceptedBy = :account")
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .executeUpdate();
    }
}
