package org.profint.projectwork.impact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one number in a few words, such as “4 rendez-vous”. Words with two numbers, or none, have none that a bar could show.
 *
 * @param percent whether it is a share of a hundred
 */
record Figure(BigDecimal number, boolean percent) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d{1,7}(?:[.,]\\d{1,2})?)(?![\\d])([ \u00a0\u202f]?%)?");

    static Optional<Figure> in(String words) {
        Matcher found = NUMBER.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        BigDecimal number =
                new BigDecimal(found.group(1).replaceAll("[ \u00a0\u202f]", "").replace(',', '.'));
        Figure figure = new Figure(number, found.group(2) != null);
        boolean alone = words.substring(found.end()).chars().noneMatch(Character::isDigit)
                && words.substring(0, found.start()).chars().noneMatch(Character::isDigit);
        return alone && number.compareTo(LARGEST) <= 0 ? Optional.of(figure) : Optional.empty();
    }

    /** Whether a bar of one can stand beside a bar of the other. */
    boolean isLike(Figure other) {
        return percent == other.percent;
    }

    /** As people write it, such as 4 or 4,5. */
    @Override
    public String toString() {
        return number.stripTrailingZeros().toPlainString() + (percent ? " %" : "");
    }
}
