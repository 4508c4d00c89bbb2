package org.profint.worksheet.adapting;

import java.util.List;
import org.profint.content.Definition;
import org.profint.content.ToolSpec;
import org.profint.house.Ids;

/** A version to be changed: the steps, questions and names of another one, and a line on where it comes from. */
final class Copy {

    /** Stands where people have not yet written what a version must say. */
    static final String NOTHING = "–";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BRIEF = 80;

    private Copy() {}

    static Definition of(Definition origin, String label, String organisation) {
        String brief = origin.brief() == null ? origin.title() : origin.brief();
        return of(origin, label)
                .named(cut(origin.title(), organisation, LONGEST_TITLE), cut(brief, organisation, LONGEST_BRIEF));
    }

    static Definition of(Definition origin, String label) {
        ToolSpec spec = origin.spec();
        Definition copy = origin.with(new ToolSpec(
                Ids.next(),
                spec.tool(),
                label,
                ToolSpec.Origin.adapted,
                spec.id(),
                spec.domain(),
                spec.recommendations(),
                List.of(),
                spec.steps()));
        return describe(copy, "", "", "").with("note", "");
    }

    /** Called as people want it; in lists too, unless they left the title as it was. */
    static Definition named(Definition tool, String title) {
        return title.equals(tool.title()) ? tool : tool.named(title, cut(title, LONGEST_BRIEF));
    }

    /** What tells it from its origin stays, however long the title of that is. */
    private static String cut(String title, String organisation, int longest) {
        String ours = " – " + cut(organisation, longest / 2);
        return cut(title, longest - ours.length()) + ours;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }

    static Definition describe(Definition tool, String reason, String adaptedBy, String bestSuited) {
        return tool.with("why", orNothing(reason))
                .with("adapted-by", orNothing(adaptedBy))
                .with("best-suited", orNothing(bestSuited));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
