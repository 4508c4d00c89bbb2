package org.profint.facilitation.kit;

import java.util.List;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Language;

/** All that goes into the room with a session. */
public record Kit(SessionView session, Language language, List<KitFile> files) {

    /** What the archive is called. */
    public String name() {
        String day = session.heldOn() == null ? session.id() : session.heldOn().toString();
        return "profint-kit-" + day + "-" + language.getTag() + ".zip";
    }
}
