package org.profint.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Writes down what many writers send to a worksheet and what they hear, and says afterwards what in the database
 * contradicts it. An operation that was begun and never answered is unknown: it may have taken effect once, or not at all.
 */
final class HistoryChecker {

    /** An operation before it goes out. */
    record Sent(String operation, String by, String key, int seen, String text) {}

    /** What the server said: a yes with version and number, or with number 0 the no of a conflict. */
    private record Answer(int version, int number) {
        boolean isYes() {
            return number > 0;
        }
    }

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Map<String, Set<Answer>> heard = new ConcurrentHashMap<>();

    /** Before each try; the same operation may be tried again. */
    void invoke(Sent operation) {
        sent.put(operation.operation(), operation);
    }

    void ok(String operation, int version, int number) {
        hear(operation, new Answer(version, number));
    }

    void conflict(String operation) {
        hear(operation, new Answer(0, 0));
    }

    private void hear(String operation, Answer answer) {
        heard.computeIfAbsent(operation, each -> ConcurrentHashMap.newKeySet()).add(answer);
    }

    /** Operations that nobody has had an answer to. */
    List<Sent> unknown() {
        return sent.values().stream()
                .filter(each -> !heard.containsKey(each.operation()))
                .toList();
    }

    Set<String> keys() {
        return sent.values().stream().map(Sent::key).collect(Collectors.toSet());
    }

    int operations() {
        return sent.size();
    }

    long conflicts() {
        return heard.values().stream()
                .filter(each -> each.stream().noneMatch(Answer::isYes))
                .count();
    }

    /**
     * All contradictions, none when all is well.
     *
     * @param fields what stands in the sheet now
     * @param changes all that the sheet has kept, in any order
     */
    List<String> contradictions(List<FieldState> fields, List<ChangeView> changes) {
        List<String> found = new ArrayList<>();
        Map<String, List<ChangeView>> byOperation =
                changes.stream().collect(Collectors.groupingBy(ChangeView::operation));
        heard.forEach((operation, answers) ->
                answered(sent.get(operation), answers, byOperation.getOrDefault(operation, List.of()), found));
        byOperation.forEach((operation, effects) -> once(operation, effects, found));
        changes.forEach(each -> known(each, found));
        numbers(changes, found);
        chains(fields, changes, found);
        return found;
    }

    /** What was answered stands there as it was said: the yes with its version, the no with its text. */
    private static void answered(Sent sent, Set<Answer> answers, List<ChangeView> kept, List<String> found) {
        if (answers.size() > 1) {
            found.add("answered in two ways: " + sent + " " + answers);
        }
        for (Answer answer : answers) {
            if (kept.stream().noneMatch(each -> each.taken() == answer.isYes())) {
                found.add((answer.isYes() ? "acknowledged and lost: " : "refused and not kept: ") + sent);
            } else if (answer.isYes() && kept.stream().noneMatch(each -> isIt(each, answer))) {
                found.add("acknowledged as another version or number: " + sent + " " + answer + " " + kept);
            }
        }
    }

    private static boolean isIt(ChangeView change, Answer answer) {
        return change.version() == answer.version() && change.number() == answer.number();
    }

    private void once(String operation, List<ChangeView> effects, List<String> found) {
        if (effects.size() > 1) {
            String kind = heard.containsKey(operation) ? "took effect twice: " : "unknown, and took effect twice: ";
            found.add(kind + effects);
        }
    }

    private void known(ChangeView change, List<String> found) {
        Sent origin = sent.get(change.operation());
        if (origin == null
                || !origin.equals(
                        new Sent(change.operation(), change.by(), change.key(), change.version() - 1, change.text()))) {
            found.add("nobody sent this: " + change + " but " + origin);
        }
    }

    /** Counted in the transaction of the change: what was taken back leaves no gap either. */
    private static void numbers(List<ChangeView> changes, List<String> found) {
        Set<Integer> seen = new HashSet<>();
        for (ChangeView each : changes) {
            if (!seen.add(each.number())) {
                found.add("number given twice: " + each);
            }
        }
        for (int number = 1; number <= seen.size(); number++) {
            if (!seen.contains(number)) {
                found.add("number left out: " + number);
                return;
            }
        }
    }

    private static void chains(List<FieldState> fields, List<ChangeView> changes, List<String> found) {
        Map<String, ChangeView> last = new HashMap<>();
        changes.stream()
                .collect(Collectors.groupingBy(ChangeView::key, TreeMap::new, Collectors.toList()))
                .forEach((key, all) -> last.put(key, chain(key, all, found)));
        last.values().removeIf(java.util.Objects::isNull);
        Set<String> standing = new HashSet<>();
        for (FieldState field : fields) {
            ChangeView end = last.get(field.key());
            if (!standing.add(field.key()) || end == null || !isEnd(field, end)) {
                found.add("stands there and is not the end of its chain: " + field + " but " + end);
            }
        }
        last.forEach((key, end) -> {
            if (!standing.contains(key)) {
                found.add("taken and not there: " + end);
            }
        });
    }

    /** In the order of their numbers: whoever saw the version that stood there was taken, whoever saw another was not. */
    private static ChangeView chain(String key, List<ChangeView> all, List<String> found) {
        ChangeView end = null;
        for (ChangeView each : all.stream()
                .sorted(java.util.Comparator.comparingInt(ChangeView::number))
                .toList()) {
            int stood = end == null ? 0 : end.version();
            boolean next = each.version() == stood + 1;
            if (each.taken() && !next) {
                found.add("gap or fork in " + key + " after version " + stood + ": " + each);
            } else if (!each.taken() && next) {
                found.add("refused though nobody was faster, version " + stood + ": " + each);
            }
            end = each.taken() ? each : end;
        }
        return end;
    }

    private static boolean isEnd(FieldState field, ChangeView end) {
        return field.version() == end.version()
                && field.text().equals(end.text())
                && field.by().equals(end.by());
    }
}
