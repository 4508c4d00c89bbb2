package org.profint.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.profint.people.Audit;

/** The log is written once, in words of its own; here is what they are called in the language of whoever reads it. */
final class LogWords {

    /** What the log says, and the key of what it is called; of two that begin alike the longer one is first. */
    private static final Map<String, String> PHRASES = phrases();

    private LogWords() {}

    private static Map<String, String> phrases() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("by oneself", "administration.log.by-oneself");
        all.put("by a code on paper", "administration.log.by-paper");
        all.put("by a link", "administration.log.by-link");
        all.put("by its holder", "administration.log.by-holder");
        all.put("by the issuer", "administration.log.by-issuer");
        all.put("link sent", "administration.log.link-sent");
        all.put("all others", "administration.log.all-others");
        all.put("one", "administration.log.one");
        all.put("new recovery codes", "administration.log.recovery-codes");
        all.put("set up", "administration.log.set-up");
        all.put("added", "administration.log.added");
        all.put("removed", "administration.log.removed");
        all.put("unlinked", "administration.log.unlinked");
        all.put("linked", "administration.log.linked");
        all.put("held", "administration.log.held");
        all.put("released", "administration.log.released");
        all.put("organisation", "administration.log.organisation");
        all.put("team", "administration.log.team");
        return all;
    }

    /** The key of what a line says; empty where it says nothing but names and numbers. */
    static Optional<String> key(Audit.Act act, String what) {
        String first = what.split(" ")[0];
        return switch (act) {
            case SIGNED_IN, SIGN_IN_FAILED -> Optional.of("people.way." + first);
            case ROLE_GRANTED, ROLE_ENDED -> Optional.of("administration.role." + first);
            case RETENTION_CHANGED -> Optional.of("administration.kept." + first);
            default -> phrase(what).map(PHRASES::get);
        };
    }

    /** What is left for whoever looks into it: ids, addresses of providers, numbers. */
    static String rest(Audit.Act act, String what) {
        return switch (act) {
            case SIGNED_IN, SIGN_IN_FAILED, ROLE_GRANTED, ROLE_ENDED, RETENTION_CHANGED -> without(what, "\\S+");
            default -> phrase(what).map(each -> without(what, each)).orElse(what);
        };
    }

    private static Optional<String> phrase(String what) {
        return PHRASES.keySet().stream()
                .filter(each -> (" " + what + " ").contains(" " + each + " "))
                .findFirst();
    }

    private static String without(String what, String words) {
        return what.replaceFirst("(^|(?<= ))" + words + "($| )", "")
                .replace("->", "→")
                .strip();
    }
}
