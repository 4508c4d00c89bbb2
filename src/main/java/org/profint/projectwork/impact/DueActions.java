package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.house.Place;
import org.profint.people.Contacts;
import org.profint.projectwork.Projects;

/**
 * Actions that a team is to be told about: those that begin within a week, and those that are over since yesterday and of
 * which nothing stands in the follow-up. A server that was down for some days tells them late, after a week no more.
 */
@ApplicationScoped
class DueActions {

    static final Period BEFORE = Period.ofDays(7);

    /** An action in words that a letter may say. */
    record Due(ActionReminder.Key key, int number, String teamName, String moduleId, String followUpId) {

        String link() {
            boolean begins = key.kind() == ActionReminder.Kind.BEGINS;
            return begins || followUpId == null
                    ? TimesPage.address(key.projectId())
                    : "/worksheet/sheet?id=" + followUpId;
        }
    }

    @PersistenceContext
    private EntityManager entities;

    private Projects projects;
    private Contacts contacts;
    private ActionLetters letters;
    private Clock clock;

    protected DueActions() {}

    @Inject
    DueActions(Projects projects, Contacts contacts, ActionLetters letters, Clock clock) {
        this.projects = projects;
        this.contacts = contacts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Days of which the team has not been told: all of the week, as those with nothing to say stay among them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ActionReminder.Key> untold() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
        return Stream.concat(
                        find(ActionReminder.Kind.BEGINS, "startsOn", today.plusDays(1), today.plus(BEFORE)).stream(),
                        find(ActionReminder.Kind.UNTOLD, "endsOn", today.minus(BEFORE), today.minusDays(1)).stream())
                .toList();
    }

    private List<ActionReminder.Key> find(ActionReminder.Kind kind, String day, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select a.projectId, a.row, a." + day + " from ActionTime a, Project p, Team t"
                                + " where p.id = a.projectId and t.id = p.teamId and p.closedAt is null"
                                + " and t.archivedAt is null and a." + day + " between :from and :to"
                                + " and not exists (select r.row from ActionReminder r where r.projectId = a.projectId"
                                + " and r.row = a.row and r.kind = :kind and r.aboutOn = a." + day + ")"
                                + " order by a." + day + ", a.projectId, a.row",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind)
                .getResultStream()
                .map(row -> new ActionReminder.Key((String) row[0], (String) row[1], kind, (LocalDate) row[2]))
                .toList();
    }

    /**
     * Tells the people of the team, once; nobody where the action is no longer planned, or something is written about it.
     *
     * @throws jakarta.persistence.PersistenceException when another server was faster
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(ActionReminder.Key key) {
        due(key).ifPresent(due -> {
            entities.persist(new ActionReminder(key, clock.instant()));
            entities.flush();
            letters.remind(due, contacts.of(people(key.projectId())).values());
        });
    }

    private Optional<Due> due(ActionReminder.Key key) {
        return ActionWords.of(projects.plan(key.projectId()), projects.followUp(key.projectId())).stream()
                .filter(each -> each.row().equals(key.row()) && !each.told())
                .findFirst()
                .map(each -> due(key, each.number()));
    }

    private Due due(ActionReminder.Key key, int number) {
        Object[] row = entities.createQuery(
                        "select t.name, r.moduleId, p.followUpId from Project p, Team t, ModuleRun r where p.id = :id"
                                + " and t.id = p.teamId and r.id = p.runId",
                        Object[].class)
                .setParameter("id", key.projectId())
                .getSingleResult();
        return new Due(key, number, (String) row[0], (String) row[1], (String) row[2]);
    }

    private List<String> people(String projectId) {
        return entities.createQuery(
                        "select distinct m.accountId from TeamPlace m, Project p where p.id = :id and m.teamId = p.teamId"
                                + " and m.leftAt is null and m.runId is null",
                        String.class)
                .setParameter("id", projectId)
                .getResultList();
    }
}
