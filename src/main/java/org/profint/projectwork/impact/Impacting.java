package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Supplier;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** What a project has changed: said by its team, read by who facilitates and by who manages. */
@ApplicationScoped
public class Impacting {

    private Stands stands;
    private ImpactWriting writing;

    protected Impacting() {}

    @Inject
    Impacting(Stands stands, ImpactWriting writing) {
        this.stands = stands;
        this.writing = writing;
    }

    /** @throws Problem.NotFound for who is neither in the team nor facilitates nor manages its home */
    public List<ImpactView> of(Person person, String projectId) {
        return writing.of(stands.of(person, projectId));
    }

    /**
     * @param operationId a UUID made on the device; the same id again gives the same answer again
     * @return the id of the impact
     * @throws Problem.NotFound for who is not in the team
     * @throws Problem.Invalid when it is no impact
     */
    public String add(Person person, String projectId, String operationId, NewImpact wanted) {
        Stand stand = stands.writing(person, projectId);
        String operation = Ids.read(operationId).orElseThrow(SentText::otherOperation);
        return twice(() -> writing.add(person, stand, operation, wanted));
    }

    /** One operation on two ways at once: the other one won, and what it did is there now. */
    private static <T> T twice(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException atTheSameTime) {
            return write.get();
        }
    }

    /**
     * Says it better: anybody of the team.
     *
     * @throws Problem.Conflict with the impact as it stands, when somebody else was faster
     */
    public void edit(Person person, String projectId, String impactId, String seenVersion, NewImpact wanted) {
        writing.edit(person, stands.writing(person, projectId), impactId, version(seenVersion), wanted);
    }

    /** A version as a form sends it; none that ever was for what is no number. */
    static int version(String seen) {
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }

    /** Takes it back: its words go, also out of the record. */
    public void withdraw(Person person, String projectId, String impactId) {
        writing.withdraw(person, stands.writing(person, projectId), impactId);
    }
}
