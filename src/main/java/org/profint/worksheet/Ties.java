package org.profint.worksheet;

import java.util.List;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/**
 * Tables of a version whose rows tie rows of two others together, such as a need and a partner. What one version asks about
 * a partner, {@code partner.we}, another may ask about each tie of that partner, {@code tie.we}.
 */
record Ties(ToolSpec tool) {

    /**
     * A field that is asked of each tie.
     *
     * @param ties the table that has the rows
     * @param end the column that names one of the rows which are tied
     * @param other the column that names the other one
     */
    record Place(Question ties, Column end, Column other, Question question, Column column) {

        /** What the same is called when it is asked of that end. */
        String means() {
            return end.means().substring(ties.means().length() + 1)
                    + column.means().substring(ties.means().length());
        }
    }

    Stream<Place> places() {
        return tool.questions().filter(each -> ends(each).size() == 2).flatMap(ties -> {
            Column one = ends(ties).get(0);
            Column other = ends(ties).get(1);
            return Stream.concat(places(ties, one, other), places(ties, other, one));
        });
    }

    private static List<Column> ends(Question table) {
        return !Typing.hasOwnRows(table) || table.means() == null
                ? List.of()
                : table.columns().stream()
                        .filter(each -> each.kind().equals("reference") && each.from() != null && isOf(table, each))
                        .toList();
    }

    private Stream<Place> places(Question ties, Column end, Column other) {
        return tool.questions()
                .filter(each -> each.equals(ties) || ties.id().equals(each.rowsFrom()))
                .flatMap(each -> each.columns().stream()
                        .filter(column -> isOf(ties, column) && !ends(ties).contains(column))
                        .map(column -> new Place(ties, end, other, each, column)));
    }

    private static boolean isOf(Question ties, Column column) {
        return column.means() != null && column.means().startsWith(ties.means() + ".");
    }

    /** Matrices whose fields say how strong the ties are. */
    List<Question> matrices(Place place) {
        List<String> tied = List.of(place.end().from(), place.other().from());
        return tool.questions()
                .filter(each -> each.kind().equals("matrix"))
                .filter(each -> tied.contains(each.rowsFrom()) && tied.contains(each.columnsFrom()))
                .toList();
    }
}
