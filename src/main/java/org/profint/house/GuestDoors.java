package org.profint.house;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What opens to somebody who came with the code of a room: what everybody may read, and the pages of their session. All
 * other doors are not there for them, also one that is built tomorrow: this is the first of two walls, the other is that
 * a guest's place is good for one run alone (decision 0026).
 */
final class GuestDoors {

    private static final Set<String> OPEN = Set.of(
            "/",
            "/index",
            "/join",
            "/learning/step",
            "/discussion/thread",
            "/discussion/post",
            "/discussion/case",
            "/discussion/practices",
            "/discussion/ideas",
            "/discussion/told",
            "/facilitation/session",
            "/facilitation/attendance",
            "/facilitation/here",
            "/facilitation/guest",
            "/facilitation/room",
            "/projectwork/testimony",
            "/recognition/verify",
            "/api/recognition/issuer",
            "/people/sign-in",
            "/people/code",
            "/people/register",
            "/privacy/my-data",
            "/privacy/erase",
            "/api/privacy/export",
            "/api/accounts/me",
            "/api/sessions",
            "/api/sessions/current");

    private static final Set<String> BEGINNINGS = Set.of(
            "/assets/",
            "/pictures/",
            "/catalogue/",
            "/house/",
            "/api/catalogue/",
            "/api/discussions/",
            "/api/testimonies",
            "/api/recognition/keys/",
            "/api/recognition/achievements/",
            "/api/recognition/status/",
            "/api/learning/answers/",
            "/api/facilitation/live/");

    private GuestDoors() {}

    static boolean isClosed(HttpServletRequest request) {
        return request.getAttribute(Asker.class.getName()) instanceof Asker asker
                && asker.isGuest()
                && !isOpen(request.getRequestURI().replaceFirst("\\.xhtml$", ""));
    }

    static boolean isOpen(String path) {
        boolean plain = !path.contains(";") && !path.contains("..") && !path.contains("%");
        return plain && (OPEN.contains(path) || BEGINNINGS.stream().anyMatch(path::startsWith));
    }
}
