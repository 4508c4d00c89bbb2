package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of things in a new order, the fewest that were moved: all others are still in the old order. */
public final class Strays {

    private Strays() {}

    /** @param places the old place of each, in the new order */
    public static Set<Integer> among(List<Integer> places) {
        List<List<Integer>> best = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<Integer> longest = List.of();
            for (List<Integer> each : best) {
                if (each.get(each.size() - 1) < places.get(i) && each.size() > longest.size()) {
                    longest = each;
                }
            }
            List<Integer> further = new ArrayList<>(longest);
            further.add(places.get(i));
            best.add(further);
        }
        Set<Integer> strays = new HashSet<>(places);
        best.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .ifPresent(strays::removeAll);
        return strays;
    }
}
