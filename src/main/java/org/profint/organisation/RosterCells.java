package org.profint.organisation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list cut into lines and cells. The library reads them; which sign stands between them is found out here, as well as
 * where somebody has pasted addresses one after the other instead of a table.
 *
 * @param line number of the line in the file, from 1
 */
record RosterCells(int line, List<String> cells) {

    private static final String SEPARATORS = ";\t,|";
    private static final int LOOKED_AT = 20;
    private static final Pattern DECLARED = Pattern.compile("\\A\\s*sep=(.)\\R", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_QUOTES_OR_BRACKETS = Pattern.compile("\"[^\"]*\"|<[^>]*>");
    /** Where one pasted address ends: a sign between two of them that is in no quotes and no brackets. */
    private static final Pattern PASTED = Pattern.compile("(?:[^,;|\\t\"<]|\"[^\"]*\"|<[^>]*>|[\"<])+");

    static List<RosterCells> of(String given) {
        Matcher declared = DECLARED.matcher(given);
        boolean said = declared.find();
        // The declaration is a line too: an empty one keeps the numbers right.
        String text = said ? "\n" + given.substring(declared.end()) : given;
        char separator = said ? declared.group(1).charAt(0) : separator(text);
        return isUnclosed(text) ? lineByLine(text, separator) : table(text, separator, 1);
    }

    /** The sign that stands most evenly in the first lines. */
    private static char separator(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .map(line -> IN_QUOTES_OR_BRACKETS.matcher(line).replaceAll("x"))
                .toList();
        char best = ',';
        long most = 0;
        for (char sign : SEPARATORS.toCharArray()) {
            long with = lines.stream().filter(line -> line.indexOf(sign) >= 0).count();
            if (with > most) {
                most = with;
                best = sign;
            }
        }
        return best;
    }

    /** A quote that is never closed would swallow the rest of the file. */
    private static boolean isUnclosed(String text) {
        return text.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static List<RosterCells> table(String text, char separator, int first) {
        List<RosterCells> found = new ArrayList<>();
        CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .forEach(record -> found.add(new RosterCells(
                        first - 1 + (int) record.getStartingLineNumber(),
                        record.getFields().stream().map(RosterCells::clean).toList())));
        return found;
    }

    private static List<RosterCells> lineByLine(String text, char separator) {
        List<RosterCells> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (isUnclosed(line)) {
                found.add(new RosterCells(at + 1, List.of("\"")));
            } else {
                found.addAll(table(line, separator, at + 1));
            }
        }
        return found;
    }

    private static String clean(String cell) {
        return cell.replaceAll("[\\r\\n\\u00A0]+", " ").strip();
    }

    /** Whether it is the one line whose quote is not closed. */
    boolean isBroken() {
        return cells.equals(List.of("\""));
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** A line with several addresses is no row of a table but several people, each as if on a line of their own. */
    Stream<RosterCells> apart() {
        if (cells.stream().filter(cell -> cell.contains("@")).count() < 2
                && cells.stream().noneMatch(RosterCells::hasTwo)) {
            return Stream.of(this);
        }
        return cells.stream()
                .flatMap(cell -> hasTwo(cell)
                        ? PASTED.matcher(cell)
                                .results()
                                .map(each -> each.group().strip())
                        : Stream.of(cell))
                .filter(each -> !each.isEmpty())
                .map(each -> new RosterCells(line, List.of(each)));
    }

    private static boolean hasTwo(String cell) {
        return cell.indexOf('@') != cell.lastIndexOf('@') && cell.matches(".*@[^@]*[,;|\\t].*@.*");
    }
}
