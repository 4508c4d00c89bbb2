package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.profint.house.InstantColumn;
import org.profint.house.Problem;

/** Who is here, for administrators: names and dates, never what somebody wrote. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Directory {

    /** A person in the list. */
    public record Entry(
            String id,
            String name,
            String email,
            Instant createdAt,
            Instant lastSeenAt,
            boolean admin,
            boolean demo,
            boolean disabled) {}

    private static final String FROM = " from Account a where a.erasedAt is null"
            + " and (lower(a.displayName) like :words escape '!' or a.signInName like :words escape '!')";
    private static final Map<String, String> SORTS = Map.of(
            "name", "lower(a.displayName)",
            "email", "a.signInName",
            "createdAt", "a.createdAt");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * @param words part of a name or address; empty for everybody
     * @param sort name, email or createdAt
     */
    public List<Entry> page(Person admin, int first, int size, String words, String sort, boolean descending) {
        check(admin);
        String order = SORTS.getOrDefault(sort, SORTS.get("name")) + (descending ? " desc" : "") + ", a.id";
        TypedQuery<Object[]> query = entities.createQuery(
                "select a.id, a.displayName, a.signInName, a.createdAt, a.disabledAt, a.demo,"
                        + " (select max(s.lastSeenAt) from SignIn s where s.accountId = a.id),"
                        + " (select count(g) from RoleGrant g where g.accountId = a.id and g.endedAt is null)"
                        + FROM + " order by " + order,
                Object[].class);
        return query.setParameter("words", like(words))
                .setFirstResult(first)
                .setMaxResults(Math.min(size, 200))
                .getResultStream()
                .map(row -> new Entry(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Instant) row[3],
                        InstantColumn.ofAggregate(row[6]),
                        ((Number) row[7]).longValue() > 0,
                        (Boolean) row[5],
                        row[4] != null))
                .toList();
    }

    public int count(Person admin, String words) {
        check(admin);
        return entities.createQuery("select count(a)" + FROM, Long.class)
                .setParameter("words", like(words))
                .getSingleResult()
                .intValue();
    }

    private static String like(String words) {
        String plain = words == null ? "" : words.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Sign-ins that still let somebody in: {@link SignIn#isOpen}, as a question to the database. */
    public long openSignIns(Person admin) {
        check(admin);
        Instant now = clock.instant();
        return entities.createQuery(
                        "select count(s) from SignIn s, Account a where a.id = s.accountId and a.disabledAt is null"
                                + " and s.endedAt is null and s.expiresAt > :now and (s.lastSeenAt > :shared"
                                + " or s.sharedComputer = false and s.lastSeenAt > :own)",
                        Long.class)
                .setParameter("now", now)
                .setParameter("shared", now.minus(SignIn.IDLE_ON_SHARED_COMPUTER))
                .setParameter("own", now.minus(SignIn.IDLE))
                .getSingleResult();
    }

    /**
     * E-mail addresses that somebody failed to sign in with since yesterday, and places where somebody failed: one who
     * tries many accounts shows, and so do many who try one. How often they tried, nobody keeps by the day.
     */
    public long failingAddresses(Person admin) {
        check(admin);
        return entities.createQuery(
                        "select count(f) from FailedSignIn f where f.lastFailedAt > :since"
                                + " and (f.subject like :accounts or f.subject like :places)",
                        Long.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("accounts", Throttle.ACCOUNT + "%")
                .setParameter("places", Throttle.PLACE + "%")
                .getSingleResult();
    }

    private static void check(Person admin) {
        if (!admin.isAdmin()) {
            throw new Problem.NotFound("page", "administration");
        }
    }
}
