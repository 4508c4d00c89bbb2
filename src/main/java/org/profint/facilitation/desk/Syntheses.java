package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Problem;
import org.profint.house.Row;
import org.profint.people.Person;

/** Syntheses, their lines, and what authors have said about their sentences. */
@ApplicationScoped
class Syntheses {

    /** What somebody has to do with a run. */
    record Reader(String runId, String moduleId, Instant closedAt, Instant releasedAt, boolean leads, boolean member) {}

    /**
     * A line with its post as it stands now.
     *
     * @param words for its author alone; the line has them only while they may be read
     * @param author null where nobody was asked
     */
    record Found(SynthesisView.Line line, String words, String author, boolean agreed, boolean refused) {}

    private static final String LINES = "select l.id, l.kind, l.language, l.line_text, l.post_id, p.post_text,"
            + " p.language, p.shown_at, p.hidden_at, p.withdrawn_at, t.name, p.prompt_id, c.account_id, c.agreed_at,"
            + " c.refused_at from synthesis_line l left join discussion_post p on p.id = l.post_id"
            + " left join discussion d on d.id = p.discussion_id left join team t on t.id = d.team_id"
            + " left join synthesis_consent c on c.line_id = l.id where l.run_id = ? order by l.line_number, l.id";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** @throws Problem.NotFound for who is in no team of the run now, does not facilitate it, and has no sentence there */
    Reader reader(Person person, String runId) {
        String run = runId == null ? "" : runId;
        String leads = "(select count(*) from role_grant g where g.scope_id = r.id and g.account_id = ?"
                + " and g.scope_kind = 'RUN' and g.role_name = 'FACILITATOR' and g.ended_at is null)";
        String member = "(select count(*) from run_team x join team_place p on p.team_id = x.team_id"
                + " where x.run_id = r.id and p.account_id = ? and p.left_at is null"
                + " and (p.run_id is null or p.run_id = r.id))";
        String asked = "(select count(*) from synthesis_line l join synthesis_consent c on c.line_id = l.id"
                + " where l.run_id = r.id and c.account_id = ?)";
        return LongList.read(
                        entities,
                        "select r.id, r.module_id, r.closed_at, (select y.released_at from synthesis y where y.run_id"
                                + " = r.id),"
                                + leads + ", " + member + ", " + asked + " from module_run r where r.id = ?",
                        List.of(person.facilitating(), person.id(), person.id(), run),
                        Syntheses::read)
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("synthesis", runId));
    }

    private static Optional<Reader> read(Row row) {
        Reader reader = new Reader(
                row.text(0), row.text(1), row.moment(2), row.moment(3), row.number(4) > 0, row.number(5) > 0);
        return reader.leads() || reader.member() || row.number(6) > 0 ? Optional.of(reader) : Optional.empty();
    }

    /** All lines, in order, with the words of those alone that may be read now. */
    List<Found> lines(String runId) {
        return LongList.read(entities, LINES, List.of(runId), Syntheses::found);
    }

    private static Found found(Row row) {
        SynthesisView.State state = state(row);
        boolean readable = state == SynthesisView.State.STANDS || state == SynthesisView.State.ASKED;
        return new Found(
                new SynthesisView.Line(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        readable ? row.text(3) : "",
                        row.text(10) == null ? "" : row.text(10),
                        row.text(11) == null ? "" : row.text(11),
                        state),
                row.text(3),
                row.text(12),
                row.moment(13) != null,
                row.moment(14) != null);
    }

    /** The post first: what is hidden is gone whatever its author has said. */
    private static SynthesisView.State state(Row row) {
        if (!SynthesisLine.Kind.SENTENCE.name().equals(row.text(1))) {
            return SynthesisView.State.STANDS;
        }
        boolean open = row.moment(7) != null && row.moment(8) == null && row.moment(9) == null;
        if (!open || !Sentences.has(row.text(5), row.text(6), row.text(3))) {
            return SynthesisView.State.GONE;
        }
        if (row.moment(14) != null) {
            return SynthesisView.State.REFUSED;
        }
        return row.moment(13) != null ? SynthesisView.State.STANDS : SynthesisView.State.ASKED;
    }

    /** The synthesis of a run, held until the transaction ends: who changes it follows one another. */
    Synthesis held(String runId) {
        if (entities.find(Synthesis.class, runId) == null) {
            entities.persist(new Synthesis(runId));
            entities.flush();
        }
        return entities.find(Synthesis.class, runId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<SynthesisLine> of(String runId) {
        return entities.createQuery(
                        "select l from SynthesisLine l where l.runId = :run order by l.number, l.id",
                        SynthesisLine.class)
                .setParameter("run", runId)
                .getResultList();
    }

    Optional<SynthesisConsent> consent(String lineId) {
        return Optional.ofNullable(entities.find(SynthesisConsent.class, lineId));
    }

    /** Whether this author was asked something in the run since then: one letter is enough for all of it. */
    boolean askedSince(String runId, String author, Instant since) {
        Part where = Part.of("c.account_id = ? and l.run_id = ? and c.asked_at > ?", author, runId, since);
        return !LongList.read(
                        entities,
                        "select l.id from synthesis_consent c join synthesis_line l on l.id = c.line_id where "
                                + where.sql() + " fetch first 1 rows only",
                        where.values(),
                        row -> row.text(0))
                .isEmpty();
    }

    void remove(SynthesisLine line) {
        consent(line.id()).ifPresent(entities::remove);
        entities.flush();
        entities.remove(line);
    }

    /** The consent of this very person. @throws Problem.NotFound when they were not asked about it */
    SynthesisConsent own(Person person, String runId, String lineId) {
        return entities.createQuery(
                        "select c from SynthesisConsent c, SynthesisLine l where c.lineId = :line and l.id = c.lineId"
                                + " and l.runId = :run and c.accountId = :person",
                        SynthesisConsent.class)
                .setParameter("line", lineId)
                .setParameter("run", runId)
                .setParameter("person", person.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("sentence", lineId));
    }
}
