package org.profint.projectwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.worksheet.adapting.Strays;

/** Ids of the rows of a table before and after, each in their order. */
record RowOrder(List<String> before, List<String> after) {

    /** All, in the later order; one that was removed stays behind the one that it stood behind. */
    List<String> merged() {
        List<String> all = new ArrayList<>(after);
        int place = 0;
        for (String each : before) {
            if (!after.contains(each)) {
                all.add(place, each);
            }
            place = all.indexOf(each) + 1;
        }
        return all;
    }

    /** The fewest that were moved among those that are in both. */
    Set<String> moved() {
        List<Integer> places =
                after.stream().filter(before::contains).map(before::indexOf).toList();
        return Strays.among(places).stream().map(before::get).collect(Collectors.toSet());
    }
}
