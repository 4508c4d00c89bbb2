package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.profint.people.Person;

/** Ideas and remarks that are held or hidden, for who facilitates the run now; nothing for everybody else. */
@ApplicationScoped
class Withheld {

    private static final int MOST = 500;
    private static final String LINE =
            "select t.id, t.name, i.id, %1$s.language, %1$s.text, a.displayName, h.displayName,"
                    + " %1$s.hiddenBy, %1$s.hiddenAt from ";
    private static final String OF = " join Discussion d on d.id = i.discussionId join Team t on t.id = d.teamId"
            + " left join Account a on a.id = %1$s.authorId left join Account h on h.id = %1$s.hiddenBy"
            + " where d.runId = :run and i.withdrawnAt is null and %1$s.withdrawnAt is null"
            + " and %1$s.hiddenAt is not null and d.runId in (select fg.scopeId from RoleGrant fg"
            + " where fg.accountId = :facilitator and fg.role = org.profint.people.Role.FACILITATOR"
            + " and fg.scopeKind = org.profint.people.Scope.Kind.RUN and fg.endedAt is null)";

    @PersistenceContext
    private EntityManager entities;

    /** The oldest first. */
    List<WithheldView> of(Person facilitator, String runId) {
        return Stream.of(
                        (LINE + "Idea i" + OF).formatted("i"),
                        (LINE + "Remark r join Idea i on i.id = r.ideaId" + OF).formatted("r"))
                .flatMap(each -> asked(each, facilitator, runId))
                .sorted(Comparator.comparing(WithheldView::since))
                .toList();
    }

    private Stream<WithheldView> asked(String question, Person facilitator, String runId) {
        return entities.createQuery(question, Object[].class)
                .setParameter("run", runId == null ? "" : runId)
                .setParameter("facilitator", facilitator.facilitating())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Withheld::view);
    }

    /** Somebody whose account is gone has hidden it all the same. */
    private static WithheldView view(Object[] row) {
        String by = row[7] == null ? null : row[6] == null ? "" : (String) row[6];
        return new WithheldView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                by,
                (Instant) row[8]);
    }
}
