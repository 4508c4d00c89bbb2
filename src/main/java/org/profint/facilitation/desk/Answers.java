package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.LongList;

/** What teams have shared under a prompt, and nothing else of it. The caller has seen that the run is theirs. */
@ApplicationScoped
class Answers {

    /** A post that everybody in its team may read. */
    record Shared(
            String id,
            String teamId,
            String team,
            String authorId,
            String author,
            boolean former,
            String language,
            String text,
            int version,
            Instant writtenAt) {}

    private static final int MOST = 1000;
    private static final String SHARED =
            "select p.id, t.id, t.name, p.author_id, a.display_name, (select count(*) from team_place f where"
                    + " f.team_id = t.id and f.account_id = p.author_id and f.left_at is not null and f.shown_as_former ="
                    + " true), p.language, p.post_text, p.version, p.written_at from discussion d join discussion_post p"
                    + " on p.discussion_id = d.id join team t on t.id = d.team_id join account a on a.id = p.author_id"
                    + " where d.run_id = ? and p.shown_at is not null and p.hidden_at is null and p.withdrawn_at is null"
                    + " and ";

    @PersistenceContext
    private EntityManager entities;

    /** Oldest first: pinned or not, all teams are read in the same order. */
    List<Shared> of(String runId, String promptId) {
        return read(
                "p.prompt_id = ? and p.parent_id is null order by p.id fetch first " + MOST + " rows only",
                runId,
                promptId);
    }

    Optional<Shared> one(String runId, String postId) {
        return read("p.id = ?", runId, postId).stream().findFirst();
    }

    private List<Shared> read(String which, String runId, String what) {
        return LongList.read(
                entities,
                SHARED + which,
                List.of(runId, what),
                row -> new Shared(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.number(5) > 0,
                        row.text(6),
                        row.text(7),
                        row.number(8),
                        row.moment(9)));
    }
}
