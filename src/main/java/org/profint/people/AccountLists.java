package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Problem;
import org.profint.house.Slice;

/** Everybody who is here, for administrators: names and dates, never what somebody wrote. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AccountLists {

    /**
     * An account.
     *
     * @param signInName an address, or for people without one a name of their own
     * @param lastSeenAt null for who never came in
     * @param roles how many hold now, anywhere
     */
    public record Line(
            String id,
            String name,
            String signInName,
            Instant createdAt,
            Instant lastSeenAt,
            boolean admin,
            int roles,
            boolean demo,
            Instant disabledAt)
            implements Serializable {

        public boolean disabled() {
            return disabledAt != null;
        }
    }

    private static final LongList<Line> ACCOUNTS = new LongList<>(
            "a.id, a.display_name, a.email, a.created_at,"
                    + " (select max(s.last_seen_at) from sign_in s where s.account_id = a.id),"
                    + " (select count(*) from role_grant g where g.account_id = a.id and g.ended_at is null"
                    + " and g.role_name = 'ADMIN' and g.scope_kind = 'PLATFORM'),"
                    + " (select count(*) from role_grant g where g.account_id = a.id and g.ended_at is null),"
                    + " a.demo, a.disabled_at",
            "account a",
            "a.id",
            List.of("a.display_name", "a.email"),
            Map.of("name", "lower(a.display_name)", "signInName", "a.email", "createdAt", "a.id"),
            "a.id desc",
            row -> new Line(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.moment(3),
                    row.moment(4),
                    row.yes(5),
                    row.number(6),
                    row.yes(7),
                    row.moment(8)));

    @PersistenceContext
    private EntityManager entities;

    private static Part where(Person admin, String only) {
        admin.checkAdmin();
        return switch (only) {
            case "disabled" -> Part.of("a.disabled_at is not null");
            case "with-role" ->
                Part.of("exists (select 1 from role_grant g where g.account_id = a.id and g.ended_at is null)");
            default -> Part.ALL;
        };
    }

    /**
     * Newest first; {@code disabled} and {@code with-role} are choices.
     *
     * @throws Problem.NotFound for everybody but an administrator
     */
    public Found<Line> accounts(Person admin, Slice slice) {
        return ACCOUNTS.find(entities, slice, where(admin, slice.only()));
    }

    /** The next ones for a file. */
    public List<Line> accountsAfter(Person admin, Slice slice) {
        return ACCOUNTS.after(entities, slice, where(admin, slice.only()));
    }

    public Optional<Line> one(Person admin, String id) {
        Part one = where(admin, "").and(Part.of("a.id = ?", id == null ? "" : id));
        return ACCOUNTS.find(entities, Slice.first(1), one, 1).rows().stream().findFirst();
    }
}
