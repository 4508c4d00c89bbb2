package org.profint.house;

/** A session while it takes place, and who leads it. */
public record SomeMeeting(CampusServer server, SomeOrganisation home, Caller lead, String id) {

    /** Of a team that nobody facilitates: its first member leads. */
    public static SomeMeeting on(CampusServer server, String organisation) {
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), organisation);
        return new SomeMeeting(server, home, home.person("member"), home.ids().get("meeting"));
    }

    public String page(String name) {
        return "/facilitation/" + name + "?session=" + id;
    }

    /** The address of where everybody is. */
    public String live() {
        return "/api/facilitation/live/" + id;
    }

    public SomeMeeting press(String form) {
        lead.form(page("live"), form);
        return this;
    }

    public int stage() {
        return number("stage");
    }

    public int number(String name) {
        return Integer.parseInt(lead.found(live(), "\"" + name + "\"\\s*:\\s*(\\d+)"));
    }

    public SomeMeeting move(String move) {
        return press("do=" + move + "&stage=" + stage());
    }

    /** To the first question of the discussion. */
    public SomeMeeting toTheQuestion() {
        press("do=begin");
        while (!lead.get(live()).body().replace(" ", "").contains("\"net-p1\"")) {
            move("NEXT_ITEM");
        }
        return this;
    }

    public SomeMeeting park(String point) {
        return press("do=park&operation=" + Ids.next() + "&point=" + point.replace(' ', '+'));
    }

    /** Opens the wall to a computer of the room. */
    public String key() {
        press("do=key");
        return lead.found(page("live"), "key=([A-Z]{4}-[A-Z]{4}-[A-Z]{4})");
    }
}
