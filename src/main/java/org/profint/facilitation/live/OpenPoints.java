package org.profint.facilitation.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.house.Problem;
import org.profint.people.Me;

/** Points that the session before has left over, for the page of a session: it knows this bean by its name alone. */
@Named
@RequestScoped
public class OpenPoints {

    @Inject
    private Parking parking;

    @Inject
    private Me me;

    private List<PointView> points;

    /** Nothing for who reads a session without taking part, as a manager does. */
    public List<PointView> of(String sessionId) {
        if (points == null) {
            points = read(sessionId);
        }
        return points;
    }

    private List<PointView> read(String sessionId) {
        try {
            return parking.of(me.required(), sessionId).stream()
                    .filter(each -> each.fate().goesOn())
                    .toList();
        } catch (Problem.NotFound notTheirs) {
            return List.of();
        }
    }
}
