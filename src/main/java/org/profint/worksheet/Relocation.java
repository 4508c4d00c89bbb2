package org.profint.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.profint.content.ToolSpec;

/** All answers of a sheet that goes on in another version: each to its new place, or it stays where it is, aside. */
final class Relocation {

    private final Mapping mapping;
    private final TreeMap<String, String> now;
    private final Map<String, String> changed = new LinkedHashMap<>();
    private final int aside;

    /** @param texts what stands in the sheet, by key; none of them empty */
    Relocation(ToolSpec from, ToolSpec to, Map<String, String> texts) {
        mapping = new Mapping(from, to);
        now = new TreeMap<>(texts);
        List<String> left =
                List.copyOf(now.keySet()).stream().filter(each -> !settle(each)).toList();
        TiedAnswers tied = new TiedAnswers(from, to, mapping, this);
        aside = (int) left.stream().filter(each -> !tied.settle(each)).count();
    }

    /** How many answers have no new place. */
    int aside() {
        return aside;
    }

    /** What is written where, empty where something goes away; in order. */
    Map<String, String> changed() {
        return changed;
    }

    /** Nothing where nothing stands by now. */
    Optional<String> text(Cell cell) {
        return Optional.ofNullable(now.get(cell.key()));
    }

    /** All that stands in a table or a matrix by now, by key. */
    SortedMap<String, String> of(String question) {
        return now.subMap(question + ".", question + "/");
    }

    void write(String key, String text) {
        if (text.equals(now.getOrDefault(key, ""))) {
            return;
        }
        changed.put(key, text);
        if (text.isEmpty()) {
            now.remove(key);
        } else {
            now.put(key, text);
        }
    }

    private boolean settle(String key) {
        return mapping.place(Cell.read(key).orElseThrow(), now.get(key))
                .filter(placed -> bring(key, placed.cell().key(), placed.text()))
                .isPresent();
    }

    /** No where another answer stands already: then this one keeps its place. */
    private boolean bring(String from, String to, String text) {
        if (!from.equals(to) && now.containsKey(to)) {
            return false;
        }
        write(to, text);
        if (!from.equals(to)) {
            write(from, "");
        }
        return true;
    }
}
