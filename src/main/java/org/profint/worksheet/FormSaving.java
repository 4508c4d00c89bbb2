package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.content.ToolSpec;
import org.profint.house.Ids;
import org.profint.house.Problem;

/**
 * Saves a worksheet that was sent as one form, without scripts: what was typed is saved, what was left as it was is not, and
 * what somebody else changed meanwhile is asked about.
 */
@ApplicationScoped
class FormSaving {

    /** Before the name of a field in the form. */
    private static final String FIELD = "f.";

    /**
     * A text that was not taken.
     *
     * @param reason the key of a text that says why
     * @param other what stands there instead; null when the text itself is wrong
     */
    record Refused(String key, String text, String reason, String other) {}

    private Filling filling;
    private Worksheets worksheets;
    private Tools tools;

    protected FormSaving() {}

    @Inject
    FormSaving(Filling filling, Worksheets worksheets, Tools tools) {
        this.filling = filling;
        this.worksheets = worksheets;
        this.tools = tools;
    }

    /** @return what was not taken, by field */
    Map<String, Refused> save(Hand hand, SheetState now, Map<String, String[]> sent) {
        Map<String, String> texts = texts(sent);
        Map<String, FieldState> there = there(hand, now.sheet().id());
        Map<String, ChangeView> since = since(now, first(sent, "seen"));
        Map<String, Refused> refused = new LinkedHashMap<>();
        String operation = first(sent, "op");
        beginRows(hand, now, there, texts, operation, refused);
        ToolSpec tool = tools.spec(now.sheet().toolId());
        texts.forEach((key, text) -> {
            FieldState field = there.getOrDefault(key, FieldState.none(key));
            boolean changed = since.containsKey(key);
            if (!same(shown(tool, field), text) && !(changed && isUntouched(now, key, text, since.get(key)))) {
                save(hand, now, field, changed, text, operation, refused);
            }
        });
        return refused;
    }

    /** All that stands in the sheet, also what a form does not show to whoever types a paper in: its versions count. */
    private Map<String, FieldState> there(Hand hand, String worksheetId) {
        worksheets.tool(hand, worksheetId);
        return worksheets.fields(worksheetId).stream().collect(Collectors.toMap(FieldState::key, each -> each));
    }

    /** What the form was filled with: an answer that does not fit its question stood aside. */
    private static String shown(ToolSpec tool, FieldState field) {
        return Typing.fits(tool, Cell.read(field.key()).orElseThrow(), field.text()) ? field.text() : "";
    }

    private void save(
            Hand hand,
            SheetState now,
            FieldState field,
            boolean changed,
            String text,
            String operation,
            Map<String, Refused> refused) {
        String key = field.key();
        // Somebody else was faster: the version before theirs says so.
        int seen = changed ? Math.max(0, field.version() - 1) : field.version();
        try {
            filling.save(hand, now.sheet().id(), key, operation(operation, key, text), String.valueOf(seen), text);
        } catch (Problem.Conflict conflict) {
            refused.put(
                    key, new Refused(key, text, "worksheet.field.conflict", ((FieldState) conflict.current()).text()));
        } catch (Problem.Invalid wrong) {
            refused.put(
                    key,
                    new Refused(key, text, wrong.fields().values().iterator().next(), null));
        }
    }

    /** The same form sent twice is one saving, and of every field one. */
    private static String operation(String form, String key, String text) {
        return Ids.of(form + " " + key + " " + text);
    }

    /** A row is begun when something stands in one of its fields. */
    private void beginRows(
            Hand hand,
            SheetState now,
            Map<String, FieldState> there,
            Map<String, String> texts,
            String operation,
            Map<String, Refused> refused) {
        Set<String> begun = new HashSet<>();
        texts.forEach((key, text) -> {
            Cell cell = Cell.read(key).orElseThrow();
            Cell row = Cell.row(cell.question(), cell.row());
            boolean ready = texts.containsKey(row.key());
            if (!cell.row().isEmpty() && !cell.isRow() && ready && !text.isEmpty() && begun.add(row.key())) {
                if (!there.containsKey(row.key())) {
                    save(hand, now, FieldState.none(row.key()), false, texts.get(row.key()), operation, refused);
                }
            }
        });
        texts.keySet().removeIf(key -> Cell.read(key).filter(Cell::isRow).isPresent());
    }

    /** Takes a row away; what stands in it stays in the history. */
    void remove(Hand hand, SheetState now, String key, String operation) {
        FieldState row = now.fields().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("row", key));
        filling.save(hand, now.sheet().id(), key, operation(operation, key, ""), String.valueOf(row.version()), "");
    }

    private Map<String, ChangeView> since(SheetState now, String seen) {
        int number = seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : now.lastChange();
        Map<String, ChangeView> first = new HashMap<>();
        worksheets.after(now.sheet().id(), number).forEach(each -> first.putIfAbsent(each.key(), each));
        return first;
    }

    /** Whether this is what stood in the field before others changed it: then nobody typed there. */
    private boolean isUntouched(SheetState now, String key, String text, ChangeView firstSince) {
        return same(worksheets.textBefore(now.sheet().id(), key, firstSince.number()), text);
    }

    private static Map<String, String> texts(Map<String, String[]> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FIELD)
                    && Cell.read(name.substring(FIELD.length())).isPresent()) {
                // Ticked boxes come as several; the first of them is always empty, so that none is ticked can be told.
                texts.put(
                        name.substring(FIELD.length()), String.join(" ", values).strip());
            }
        });
        return texts;
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null ? "" : values[0];
    }

    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n")
                .strip()
                .equals(other.replace("\r\n", "\n").strip());
    }
}
