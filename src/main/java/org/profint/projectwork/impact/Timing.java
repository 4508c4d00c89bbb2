package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import org.profint.house.Problem;
import org.profint.people.Person;

/** When the actions of a project take place: its team says it, beside what its sheet says in words. */
@ApplicationScoped
public class Timing {

    private Stands stands;
    private TimeWriting writing;

    protected Timing() {}

    @Inject
    Timing(Stands stands, TimeWriting writing) {
        this.stands = stands;
        this.writing = writing;
    }

    /** @throws Problem.NotFound for who is neither in the team nor facilitates nor manages its home */
    public TimeLine of(Person person, String projectId) {
        return writing.of(stands.of(person, projectId).projectId());
    }

    /**
     * @param starts the first day, empty for none
     * @param ends the last day, empty for a single one
     * @throws Problem.NotFound for who is not in the team, and for an action that the plan does not have
     * @throws Problem.Invalid for what are no days, or days in the wrong order
     * @throws Problem.Conflict with the action as it stands, when somebody else was faster
     */
    public void set(Person person, String projectId, String row, String seenVersion, String starts, String ends) {
        Stand stand = stands.writing(person, projectId);
        int seen = Impacting.version(seenVersion);
        LocalDate first = NewImpact.day("starts", starts);
        LocalDate last = NewImpact.day("ends", ends);
        if (first == null && last != null) {
            throw new Problem.Invalid("starts", "projectwork.impact.times.start.missing");
        }
        if (first != null && last != null && last.isBefore(first)) {
            throw new Problem.Invalid("ends", "projectwork.impact.times.end.early");
        }
        LocalDate end = last == null ? first : last;
        try {
            writing.set(person, stand, row, seen, first, end);
        } catch (PersistenceException atTheSameTime) {
            // Two said it for the first time at once: now it is there, and compared.
            writing.set(person, stand, row, seen, first, end);
        }
    }
}
