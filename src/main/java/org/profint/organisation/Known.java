package org.profint.organisation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who an organisation knows, to judge a list with: asked once, for all lines.
 *
 * @param members accounts of those who belong now, by address or sign-in name
 * @param waiting addresses whose invitation waits
 * @param refused addresses that have said no
 * @param places who is in which team now: account, line break, the team's name in small letters
 */
record Known(Map<String, String> members, Set<String> waiting, Set<String> refused, Set<String> places) {

    static String place(String accountId, String team) {
        return accountId + "\n" + team.toLowerCase(Locale.ROOT);
    }

    /** What becomes of a line that can be read. {@code team} is a name, or empty. */
    Fate fate(String address, String team) {
        String account = members.get(address);
        if (account != null) {
            return team.isEmpty() || places.contains(place(account, team)) ? Fate.HERE : Fate.PLACE;
        }
        if (waiting.contains(address)) {
            return Fate.WAITING;
        }
        return refused.contains(address) ? Fate.REFUSED : Fate.INVITE;
    }
}
