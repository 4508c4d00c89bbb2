package org.profint.partnermap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** Answers by what was asked, whatever the version calls its questions. What nobody has said is empty. */
final class Meanings {

    private record Place(Question question, Column column) {}

    /** Something that was said, and the options there were to say it. */
    private record Said(String value, List<String> options) {}

    private final UnaryOperator<String> words;
    private final Filled filled;
    private final Map<String, List<Question>> questions;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    Meanings(ToolSpec tool, UnaryOperator<String> words, Filled filled) {
        this.words = words;
        this.filled = filled;
        this.questions =
                tool.questions().filter(each -> each.means() != null).collect(Collectors.groupingBy(Question::means));
        tool.questions()
                .forEach(question -> question.columns().stream()
                        .filter(column -> column.means() != null)
                        .forEach(column -> places.computeIfAbsent(column.means(), means -> new ArrayList<>())
                                .add(new Place(question, column))));
        filled.values().forEach((key, value) -> {
            if (!value.isBlank()) {
                Cell.read(key).ifPresent(cell -> touched.addAll(List.of(cell.row(), cell.column())));
            }
        });
    }

    /** Everything that the version asks about. */
    Set<String> all() {
        return Stream.concat(questions.keySet().stream(), places.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Rows of the tables about something, in order. A row that nobody has written in is none. */
    List<String> rows(String means) {
        return asked(means)
                .flatMap(question -> filled.rows(question.id()).stream())
                .distinct()
                .filter(touched::contains)
                .toList();
    }

    private Stream<Question> asked(String means) {
        return questions.getOrDefault(means, List.of()).stream();
    }

    private Optional<Said> said(String means) {
        return asked(means)
                .map(question -> new Said(filled.value(Cell.of(question.id())), question.options()))
                .filter(said -> !said.value().isBlank())
                .findFirst();
    }

    private Optional<Said> said(String means, String row) {
        return places.getOrDefault(means, List.of()).stream()
                .map(place -> new Said(
                        filled.value(new Cell(
                                place.question().id(), row, place.column().id())),
                        place.column().options()))
                .filter(said -> !said.value().isBlank())
                .findFirst();
    }

    String text(String means) {
        return said(means).map(said -> said.value().strip()).orElse("");
    }

    String text(String means, String row) {
        return said(means, row).map(said -> said.value().strip()).orElse("");
    }

    /** A short text on one line; {@code (3)} for the third of those that have none. */
    String name(String means, String row, int number) {
        String name = text(means, row).replaceAll("\\s+", " ");
        return name.isEmpty() ? "(" + number + ")" : name;
    }

    Optional<Answer> answer(String means) {
        return said(means).flatMap(said -> read(said, said.value(), Answer.values()));
    }

    <E extends Named> Optional<E> one(String means, String row, E[] known) {
        return said(means, row).flatMap(said -> read(said, said.value(), known));
    }

    <E extends Named> Stream<E> many(String means, String row, E[] known) {
        return said(means, row).stream()
                .flatMap(
                        said -> Stream.of(said.value().split(" ")).flatMap(value -> read(said, value, known).stream()));
    }

    /** By the word that the option ends with; in a version with words of its own, by its place in a list as long. */
    private static <E extends Named> Optional<E> read(Said said, String value, E[] known) {
        Optional<E> byWord = Stream.of(known)
                .filter(each -> value.equals(each.word()) || value.endsWith("-" + each.word()))
                .findFirst();
        int at = said.options().indexOf(value);
        return byWord.isPresent() || at < 0 || said.options().size() != known.length ? byWord : Optional.of(known[at]);
    }

    /** What was chosen, in the words of the tool. */
    List<String> labels(String means, String row) {
        return said(means, row).stream()
                .flatMap(said -> Stream.of(said.value().split(" ")).filter(said.options()::contains))
                .map(words)
                .toList();
    }

    String label(String means, String row) {
        return String.join(", ", labels(means, row));
    }

    /** The place of what was chosen among the options, from 0. */
    OptionalInt scale(String means, String row) {
        return said(means, row).map(said -> place(said.options(), said.value())).orElse(OptionalInt.empty());
    }

    /** The same for a field of a matrix. */
    OptionalInt scale(String means, String row, String column) {
        return asked(means)
                .map(question -> place(question.options(), filled.value(new Cell(question.id(), row, column))))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt place(List<String> options, String value) {
        int at = options.indexOf(value);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    Optional<LocalDate> date(String means, String row) {
        try {
            return said(means, row).map(said -> LocalDate.parse(said.value().strip()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
