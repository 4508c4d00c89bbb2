package org.profint.facilitation.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Site;

/** The code of a session on its wall. Whoever shows the wall has been let in to it before. */
@Named
@RequestScoped
public class RoomCodeBox {

    @Inject
    private Attending attending;

    @Inject
    private Site site;

    private RoomCode shown;

    /** @return null while none is open */
    public RoomCode of(String sessionId) {
        if (shown == null) {
            shown = attending
                    .onWall(sessionId)
                    .map(each -> RoomCode.of(each, site))
                    .orElse(null);
        }
        return shown;
    }
}
