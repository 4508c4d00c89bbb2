package org.profint.projectwork.testimony;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Problem;

/** What is looked at before a text goes on: ticked one by one by who passes it on. */
public enum Check {
    NAMES,
    NUMBERS,
    DETAILS,
    PLACES,
    COLLEAGUES,
    QUOTES;

    /**
     * All of them, as one line for the record.
     *
     * @throws Problem.Invalid when one is not ticked
     */
    static String all(Collection<String> ticked) {
        List<String> all = Stream.of(values()).map(Check::name).toList();
        if (!ticked.containsAll(all)) {
            throw new Problem.Invalid("checks", "projectwork.testimony.checks.missing");
        }
        return all.stream().collect(Collectors.joining(" "));
    }
}
