package org.profint.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.mail.MailAddress;
import org.profint.people.Registering;
import org.profint.people.Role;

/**
 * Reads a list of people, pasted or from a file. It knows nobody: a list means the same whoever sends it. What is in a
 * cell is data and stays what it is; nothing is ever calculated.
 */
final class RosterReading {

    /** Most people in one list. */
    static final int MOST = 10_000;

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEAM = 120;
    private static final Pattern NAMED = Pattern.compile("(?s)(.*?)<\\s*(?:mailto:)?([^<>]*)>\\s*");

    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final Set<String> seen = new HashSet<>();

    private RosterReading() {}

    /** @throws Problem.Invalid when there is nobody in it, or too many */
    static List<RosterLine> of(String text) {
        return new RosterReading().read(text);
    }

    private List<RosterLine> read(String text) {
        List<RosterCells> cells = RosterCells.of(text).stream()
                .filter(each -> !each.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.isEmpty()) {
            throw new Problem.Invalid("list", "organisation.enrol.list-empty");
        }
        if (isHeading(cells.get(0).cells())) {
            cells.remove(0);
        }
        if (columns.size() < 2) {
            cells = cells.stream().flatMap(RosterCells::apart).toList();
        }
        if (cells.size() > MOST) {
            throw new Problem.Invalid("list", "organisation.enrol.list-long");
        }
        if (cells.stream().noneMatch(each -> each.cells().stream().anyMatch(cell -> cell.contains("@")))) {
            throw new Problem.Invalid("list", "organisation.enrol.list-shape");
        }
        return cells.stream().map(this::line).toList();
    }

    private boolean isHeading(List<String> first) {
        for (int at = 0; at < first.size(); at++) {
            int here = at;
            RosterColumn.of(first.get(at)).ifPresent(column -> columns.putIfAbsent(column, here));
        }
        // Somebody may be called Nome, but nobody's line has the word for an address in it and no address.
        if (first.stream().anyMatch(cell -> cell.contains("@"))) {
            columns.clear();
        }
        return !columns.isEmpty();
    }

    private RosterLine line(RosterCells row) {
        if (row.isBroken()) {
            return wrong(row.line(), "organisation.enrol.row-quote");
        }
        Integer address = columns.get(RosterColumn.ADDRESS);
        return address != null && address < row.cells().size() ? byColumns(row) : byContent(row);
    }

    private static RosterLine wrong(int line, String problem) {
        return new RosterLine(line, "", "", "", null, Role.LEARNER, problem, false);
    }

    private RosterLine byColumns(RosterCells row) {
        String name = Stream.of(RosterColumn.FIRST_NAME, RosterColumn.NAME, RosterColumn.LAST_NAME)
                .map(column -> cell(row, column))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return line(
                row.line(),
                cell(row, RosterColumn.ADDRESS),
                name,
                cell(row, RosterColumn.TEAM),
                cell(row, RosterColumn.LANGUAGE),
                cell(row, RosterColumn.ROLE));
    }

    private String cell(RosterCells row, RosterColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    /** Without a heading a cell tells by itself what it is; of two that could be anything, the first is the name. */
    private RosterLine byContent(RosterCells row) {
        String address = "";
        String language = "";
        String role = "";
        List<String> others = new ArrayList<>();
        for (String cell : row.cells()) {
            if (address.isEmpty() && cell.contains("@")) {
                address = cell;
            } else if (language.isEmpty() && RosterColumn.language(cell).isPresent()) {
                language = cell;
            } else if (role.isEmpty() && RosterColumn.role(cell).isPresent()) {
                role = cell;
            } else if (!cell.isEmpty()) {
                others.add(cell);
            }
        }
        String name = others.isEmpty() ? "" : others.get(0);
        return line(row.line(), address, name, others.size() > 1 ? others.get(1) : "", language, role);
    }

    private RosterLine line(int number, String given, String givenName, String team, String language, String role) {
        Matcher named = NAMED.matcher(given);
        boolean both = named.matches();
        String address = (both ? named.group(2) : given.replaceFirst("(?i)^mailto:", ""))
                .strip()
                .toLowerCase(Locale.ROOT);
        String inFront = both ? named.group(1).replace("\"", "").strip() : "";
        String name = named(givenName, inFront);
        Optional<Language> speaks = RosterColumn.language(language);
        Optional<Role> is = RosterColumn.role(role);
        String problem = problem(address, name, team);
        if (problem.isEmpty() && !language.isEmpty() && speaks.isEmpty()) {
            problem = "organisation.enrol.row-language";
        } else if (problem.isEmpty() && !role.isEmpty() && is.isEmpty()) {
            problem = "organisation.enrol.row-role";
        }
        boolean twice = problem.isEmpty() && !seen.add(address);
        return new RosterLine(
                number,
                shortened(address, LONGEST_ADDRESS),
                shortened(name, LONGEST_NAME),
                shortened(team, LONGEST_TEAM),
                speaks.orElse(null),
                is.orElse(Role.LEARNER),
                problem,
                twice);
    }

    /** “Benali, Amina <a@b.org>” is one name too. */
    private String named(String given, String inFront) {
        if (given.isEmpty() || inFront.isEmpty()) {
            return given + inFront;
        }
        return columns.isEmpty() ? inFront + " " + given : given;
    }

    private static String problem(String address, String name, String team) {
        if (address.isEmpty()) {
            return "organisation.enrol.row-address-missing";
        }
        if (address.length() > LONGEST_ADDRESS || !Registering.isAddress(address) || !MailAddress.isSendable(address)) {
            return "organisation.enrol.row-address-wrong";
        }
        if (name.length() > LONGEST_NAME || Words.hasControls(name)) {
            return "organisation.enrol.row-name-long";
        }
        return team.length() > LONGEST_TEAM || Words.hasControls(team) ? "organisation.enrol.row-team-long" : "";
    }

    /** Enough of what does not fit to recognise the line. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Not in the middle of a character that takes two places.
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
