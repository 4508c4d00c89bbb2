package org.profint.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What is wrong in a file of {@code modules/}, and what to do. Lines count from 1; 0 means the file as a whole. */
public record Mistake(String file, int line, String what, String remedy) implements Comparable<Mistake> {

    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line).thenComparing(Mistake::what);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + " " + what + ". " + remedy;
    }

    /** “Nearest: x.” when one of the candidates looks like the word, else what there is to choose from. */
    static String nearest(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .filter(each -> distance(word, each) <= Math.max(2, word.length() / 3))
                .map(each -> "Nearest: " + each + ".")
                .orElseGet(() -> candidates.isEmpty()
                        ? "Remove it."
                        : "There is: "
                                + String.join(
                                        ", ",
                                        candidates.stream().sorted().limit(12).toList())
                                + (candidates.size() > 12 ? ", …" : "") + ".");
    }

    /** Edits between two words (Levenshtein), case apart. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + swap);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
