package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;

/** Writes rising numbers as briefly as books do: {@code 1–4, 7, 9}. */
final class NumberRuns {

    private NumberRuns() {}

    static String of(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int at = 0; at < numbers.size(); at++) {
            boolean goesOn = at + 1 < numbers.size() && numbers.get(at + 1) == numbers.get(at) + 1;
            if (!goesOn) {
                runs.add(run(numbers.get(first), numbers.get(at)));
                first = at + 1;
            }
        }
        return String.join(", ", runs);
    }

    private static String run(int first, int last) {
        if (first == last) {
            return String.valueOf(first);
        }
        return first + (last == first + 1 ? ", " : "–") + last;
    }
}
