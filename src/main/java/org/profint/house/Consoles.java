package org.profint.house;

import java.util.List;

/** Which pages are consoles: PrimeFaces, a view state and a session, and a policy with a nonce. All others are light. */
final class Consoles {

    private static final List<String> FOLDERS = List.of("/administration/", "/management/", "/facilitation/desk");

    private Consoles() {}

    /** @param path of a view or of a request */
    static boolean has(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
