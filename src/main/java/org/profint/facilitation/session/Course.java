package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.house.Language;

/** The running order of a session alone, without notes and clock times. Whoever asks has seen that it may be read. */
@ApplicationScoped
public class Course {

    /**
     * A line of it.
     *
     * @param stepId null for something of the group's own
     * @param partId null for a whole step
     * @param real null while nobody has timed it
     */
    public record Stop(
            String id,
            String stepId,
            String partId,
            String title,
            String lang,
            String partOf,
            int planned,
            Integer real) {}

    private Sessions sessions;
    private Catalogue catalogue;

    protected Course() {}

    @Inject
    Course(Sessions sessions, Catalogue catalogue) {
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    /** One statement. */
    @Transactional
    public List<Stop> of(String sessionId, Language language) {
        Wording wording = new Wording(catalogue.content(), language);
        List<Stop> stops = new ArrayList<>();
        for (SessionItem each : sessions.order(sessionId)) {
            Wording.Called called = wording.called(each.line());
            stops.add(new Stop(
                    each.id(),
                    each.stepId(),
                    each.line().partId(),
                    called.title(),
                    called.lang(),
                    called.partOf(),
                    each.plannedMinutes(),
                    each.realMinutes()));
        }
        return stops;
    }
}
