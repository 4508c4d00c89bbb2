package org.profint.house;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A team goes through Networks, and the manager of its organisation facilitates; made through the doors that people use. */
public final class SomeRun {

    private final Caller guide;
    private final SomeOrganisation home;
    private final String team;
    private final String id;

    /** @param guide who is to found the organisation, which sets up their second factor, and to facilitate */
    public SomeRun(CampusServer server, Caller guide, String organisation) {
        this.guide = guide;
        home = new SomeOrganisation(server, guide, organisation);
        team = last(guide.form(
                "/organisation/team",
                "do=form&name=Ronde&organisation=" + home.ids().get("organisation")));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String dates = "&starts=" + today + "&ends=" + today.plusDays(60);
        guide.form("/learning/run?team=" + team, "do=save&module=networks&languages=fr" + dates);
        id = guide.found("/learning/team?id=" + team, "run=([0-9a-f-]{36})");
        guide.form("/learning/run?team=" + team + "&run=" + id, "do=name&facilitator=" + guide.email());
    }

    private static String last(String place) {
        Matcher found = Pattern.compile(".*([0-9a-f]{8}-[0-9a-f-]{27})").matcher(place);
        if (!found.find()) {
            throw new IllegalStateException("No id in " + place);
        }
        return found.group(1);
    }

    /** They come in by the code of a room. */
    public SomeRun joinedBy(List<Caller> people) {
        String room = "/organisation/room?id=" + home.ids().get("organisation");
        guide.form(room, "do=open&hours=4&language=fr&id=" + home.ids().get("organisation") + "&team=" + team);
        String code = guide.found(room, "class=\"room-code\"[^>]*>([^<]+)<").replace(" ", "+");
        people.forEach(each -> each.form("/organisation/join", "do=join&charter=yes&code=" + code));
        return this;
    }

    public SomeOrganisation home() {
        return home;
    }

    public String id() {
        return id;
    }

    public String team() {
        return team;
    }

    /** As the addresses of its pages name it. */
    public String place() {
        return "run=" + id + "&team=" + team;
    }
}
