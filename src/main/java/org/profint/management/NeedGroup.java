package org.profint.management;

import java.util.List;
import org.profint.house.Visitor;
import org.profint.organisation.Need;

/**
 * Needs of one kind.
 *
 * @param title how many there are, of what; it opens the list behind it
 * @param why what it means and what helps
 * @param list the address of the whole list
 * @param deed what the button of each does
 * @param more how many there are beside those shown
 */
public record NeedGroup(
        Need.Kind kind, String title, String why, String list, String deed, List<Need> needs, int more, String office) {

    static NeedGroup of(Need.Kind kind, List<Need> all, String office, Visitor visitor) {
        List<Need> mine = all.stream().filter(need -> need.kind() == kind).toList();
        int total = mine.isEmpty() ? 0 : mine.get(0).total();
        return new NeedGroup(
                kind,
                visitor.text(
                        "management.need." + kind, total, total < Need.COUNTED ? String.valueOf(total) : total + "+"),
                visitor.text("management.need.why." + kind),
                list(kind, office),
                visitor.text("management.need.do." + kind),
                mine,
                total - mine.size(),
                office);
    }

    private static String list(Need.Kind kind, String office) {
        String id = "?id=" + office;
        return switch (kind) {
            case TEAM_NOT_STARTED -> "/management/progress" + id + "&only=not-started";
            case TEAM_STUCK -> "/management/progress" + id + "&only=stuck";
            case PERSON_STUCK -> "/management/learners" + id + "&only=stuck";
            case INVITATION_UNANSWERED -> "/management/invitations" + id + "&only=unanswered";
            case PARTNER_ASKED -> "/management/teams" + id;
            case TESTIMONY_OFFERED -> "/management/testimonies" + id;
            case ONE_MANAGER -> "/management/people" + id + "&only=managers";
        };
    }

    /** Where the one next step is taken. */
    public String action(Need need) {
        return switch (kind) {
            case TEAM_NOT_STARTED, TEAM_STUCK -> "/learning/team?id=" + need.id();
            case PERSON_STUCK -> "/management/person?id=" + office + "&person=" + need.id();
            case ONE_MANAGER -> "/management/people?id=" + office;
            case INVITATION_UNANSWERED, PARTNER_ASKED, TESTIMONY_OFFERED -> list(kind, office);
        };
    }
}
