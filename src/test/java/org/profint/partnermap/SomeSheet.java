package org.profint.partnermap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** A worksheet that is filled by meaning. What a version does not ask about is not written down. */
final class SomeSheet {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);
    static final Texts TEXTS = new Texts();
    static final Wording FRENCH = new Wording(TEXTS, Language.FR);

    private final Shown<ToolSpec> tool;
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private SomeSheet(String tool) {
        this.tool = CONTENT.find(ToolSpec.class, tool).orElseThrow().in(Language.FR);
    }

    static SomeSheet a() {
        return new SomeSheet("partner-mapping-a");
    }

    static SomeSheet b() {
        return new SomeSheet("partner-mapping-b");
    }

    Shown<ToolSpec> tool() {
        return tool;
    }

    private Stream<ToolSpec.Question> questions(String means) {
        return tool.spec().questions().filter(each -> means.equals(each.means()));
    }

    /** A row of the table about something, with the name of it. */
    SomeSheet row(String means, String row) {
        questions(means)
                .forEach(question -> rows.computeIfAbsent(question.id(), id -> new ArrayList<>())
                        .add(row));
        return this;
    }

    SomeSheet need(String row, String label) {
        return row("need", row).say(row, "need.label", label);
    }

    SomeSheet partner(String row, String name) {
        return row("partner", row).say(row, "partner.name", name);
    }

    /** Options are given by the ends of their ids, several with spaces between. */
    SomeSheet say(String row, String means, String value) {
        places(
                means,
                (question, column) ->
                        values.put(new Cell(question.id(), row, column.id()).key(), written(column.options(), value)));
        return this;
    }

    private void places(String means, BiConsumer<ToolSpec.Question, ToolSpec.Column> at) {
        tool.spec()
                .questions()
                .forEach(question -> question.columns().stream()
                        .filter(column -> means.equals(column.means()))
                        .forEach(column -> at.accept(question, column)));
    }

    SomeSheet say(String means, String value) {
        questions(means)
                .forEach(question -> values.put(Cell.of(question.id()).key(), written(question.options(), value)));
        return this;
    }

    SomeSheet link(String need, String partner, int level) {
        questions("link")
                .forEach(question -> values.put(
                        new Cell(question.id(), need, partner).key(),
                        question.options().get(level)));
        return this;
    }

    SomeSheet tie(String row, String need, String partner) {
        return row("tie", row).say(row, "tie.need", need).say(row, "tie.partner", partner);
    }

    private static String written(List<String> options, String value) {
        return options.isEmpty()
                ? value
                : Stream.of(value.split(" "))
                        .map(word -> options.stream()
                                .filter(option -> option.endsWith("-" + word))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(word)))
                        .collect(Collectors.joining(" "));
    }

    /** A row that was taken out again; what was written in it is still there. */
    SomeSheet without(String row) {
        rows.values().forEach(each -> each.remove(row));
        return this;
    }

    Filled filled() {
        Map<String, List<String>> copies = new HashMap<>();
        rows.forEach((question, ids) -> copies.put(question, List.copyOf(ids)));
        return new Filled(copies, Map.copyOf(values));
    }

    PartnerMap map() {
        return PartnerMap.of(tool, filled());
    }
}
