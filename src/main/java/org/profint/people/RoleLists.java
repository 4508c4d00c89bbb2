package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Problem;
import org.profint.house.Row;
import org.profint.house.Slice;

/** Roles and their log, for administrators: who has or had which role where, who gave it and who ended it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RoleLists {

    /**
     * A role of somebody.
     *
     * @param scopeId of the organisation, run or team; empty for the platform
     * @param grantedBy null when the server itself gave it
     * @param endedAt null while it holds
     */
    public record Line(
            String id,
            String accountId,
            String name,
            String signInName,
            Role role,
            Scope.Kind scopeKind,
            String scopeId,
            Instant grantedAt,
            String grantedBy,
            Instant endedAt,
            String endedBy)
            implements Serializable {

        public boolean holds() {
            return endedAt == null;
        }

        public Scope scope() {
            return new Scope(scopeKind, scopeId);
        }
    }

    private static final LongList<Line> ROLES = new LongList<>(
            "g.id, a.id, a.display_name, a.email, g.role_name, g.scope_kind, g.scope_id, g.granted_at, b.display_name,"
                    + " g.ended_at, e.display_name",
            "role_grant g join account a on a.id = g.account_id left join account b on b.id = g.granted_by"
                    + " left join account e on e.id = g.ended_by",
            "g.id",
            List.of("a.display_name", "a.email"),
            Map.of(
                    "name", "lower(a.display_name)",
                    "role", "g.role_name",
                    "grantedAt", "g.id",
                    "endedAt", "g.ended_at"),
            "g.id desc",
            RoleLists::line);

    @PersistenceContext
    private EntityManager entities;

    private static Line line(Row row) {
        return new Line(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.word(4, Role.class),
                row.word(5, Scope.Kind.class),
                row.text(6),
                row.moment(7),
                row.text(8),
                row.moment(9),
                row.text(10));
    }

    private static Part where(Person admin, String only) {
        admin.checkAdmin();
        if (only.startsWith("account-")) {
            return Part.of("g.account_id = ?", only.substring("account-".length()));
        }
        return switch (only) {
            case "holding" -> Part.of("g.ended_at is null");
            case "ended" -> Part.of("g.ended_at is not null");
            case "admins" -> Part.of("g.ended_at is null and g.role_name = 'ADMIN'");
            default -> Part.ALL;
        };
    }

    /**
     * Newest first; {@code holding}, {@code ended}, {@code admins} and {@code account-} with an id are choices.
     *
     * @throws Problem.NotFound for everybody but an administrator
     */
    public Found<Line> roles(Person admin, Slice slice) {
        return ROLES.find(entities, slice, where(admin, slice.only()));
    }

    /** The next ones for a file. */
    public List<Line> rolesAfter(Person admin, Slice slice) {
        return ROLES.after(entities, slice, where(admin, slice.only()));
    }

    /** @throws Problem.NotFound when there is none, and for everybody but an administrator */
    public Line one(Person admin, String id) {
        return ROLES
                .find(entities, Slice.first(1), where(admin, "").and(Part.of("g.id = ?", id == null ? "" : id)), 1)
                .rows()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("role", id));
    }
}
