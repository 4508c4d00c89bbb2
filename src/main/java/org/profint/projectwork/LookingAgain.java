package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Two months after a project was closed: the team is reminded once, and says what has become of it. */
@ApplicationScoped
@Transactional
public class LookingAgain {

    static final int LONGEST = 4000;
    private static final int MOST_AT_ONCE = 200;

    @PersistenceContext
    private EntityManager entities;

    private ProjectRows rows;
    private Held held;
    private ProjectLetters letters;
    private Clock clock;

    protected LookingAgain() {}

    @Inject
    LookingAgain(ProjectRows rows, Held held, ProjectLetters letters, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.letters = letters;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    /** The project was closed now. */
    void schedule(Project project) {
        rows.add(new ProjectCheck(project.id(), today()));
    }

    /**
     * Says it, or says it better: what somebody else has said since is not written over.
     *
     * @param seen of {@link CheckView#seen()}, as they have read it
     * @throws Problem.NotFound for who is not in the team, and before the project is closed
     * @throws Problem.Invalid with field {@code answer} when nothing is said, its day has not come, or another answer
     *     stands there
     */
    public void answer(Person person, String projectId, String seen, String text) {
        Project project = held.byMember(person, projectId);
        ProjectCheck check = rows.check(project.id()).orElseThrow(() -> new Problem.NotFound("check", projectId));
        if (!check.view(today()).due()) {
            throw new Problem.Invalid("answer", "projectwork.check.too-early");
        }
        String words = Sayings.sound(text, "answer", LONGEST);
        if (words.isEmpty()) {
            throw new Problem.Invalid("answer", "projectwork.check.missing");
        }
        CheckView stands = check.view(today());
        if (words.equals(stands.text())) {
            return;
        }
        if (!stands.seen().equals(seen)) {
            throw new Problem.Invalid("answer", "projectwork.check.changed");
        }
        check.answer(words, person.id(), clock.instant());
    }

    /** Projects whose day has come and whose team has not been told. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> due() {
        return entities.createQuery(
                        "select c.projectId from ProjectCheck c where c.dueOn <= :today and c.remindedAt is null"
                                + " and c.answeredAt is null order by c.dueOn, c.projectId",
                        String.class)
                .setParameter("today", today())
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Reminds once, also when two servers want to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(String projectId) {
        int mine = entities.createQuery("update ProjectCheck c set c.remindedAt = :now where c.projectId = :project"
                        + " and c.remindedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("project", projectId)
                .executeUpdate();
        if (mine == 1) {
            letters.lookAgain(rows.one(projectId));
        }
    }
}
