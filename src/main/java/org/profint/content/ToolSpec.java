package org.profint.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A version of a tool: its steps and their questions, as data. */
public record ToolSpec(
        String id,
        String tool,
        String version,
        Origin origin,
        String basedOn,
        String domain,
        List<String> recommendations,
        List<String> changes,
        List<Part> steps)
        implements Spec {

    /** Whether we have the form itself or rebuilt it; readers are told. */
    public enum Origin {
        original,
        reconstructed,
        adapted,
        new_;

        @com.fasterxml.jackson.annotation.JsonCreator
        static Origin read(String word) {
            return word.equals("new") ? new_ : valueOf(word);
        }
    }

    /** A step of the tool; minutes are planned minutes in a room. */
    public record Part(String id, Integer minutes, List<Question> questions) {

        /** All that it may call, with what its questions call. */
        Stream<String> texts() {
            return Stream.concat(Stream.of(id, id + "-help"), questions.stream().flatMap(Question::texts));
        }
    }

    /**
     * A question: {@code rowsFrom} and {@code columnsFrom} name questions whose rows it repeats, {@code under} is a label
     * that it shares with its neighbours, {@code means} is what it asks about in any version of the tool, such as
     * {@code need}: answers move from one version to another by it.
     */
    public record Question(
            String id,
            String kind,
            boolean required,
            String means,
            String under,
            List<String> options,
            List<Column> columns,
            Rows rows,
            String rowsFrom,
            String columnsFrom,
            List<String> recommendations,
            List<String> learning,
            List<String> starters) {
        public Question {
            options = Spec.orEmpty(options);
            columns = Spec.orEmpty(columns);
            recommendations = Spec.orEmpty(recommendations);
            learning = Spec.orEmpty(learning);
            starters = Spec.orEmpty(starters);
        }

        /** Questions whose rows it repeats or names. */
        public Stream<String> sources() {
            return Stream.concat(
                            Stream.of(Optional.ofNullable(rowsFrom), Optional.ofNullable(columnsFrom)),
                            columns.stream().map(column -> Optional.ofNullable(column.from())))
                    .flatMap(Optional::stream);
        }

        /** All that it may call: what it needs, then its help and what its rows are called. */
        Stream<String> texts() {
            return Stream.concat(needed(), optional());
        }

        private Stream<String> needed() {
            return Stream.of(
                            Stream.of(id),
                            Stream.ofNullable(under),
                            options.stream(),
                            starters.stream(),
                            columns.stream()
                                    .flatMap(
                                            column -> Stream.concat(Stream.of(column.id()), column.options().stream())))
                    .flatMap(each -> each);
        }

        private Stream<String> optional() {
            return Stream.of(id + "-help", id + "-row");
        }

        /** An open question with nothing more to say of it. */
        public static Question open(String id) {
            return new Question(id, "open", false, null, null, null, null, null, null, null, null, null, null);
        }

        /** Answered in another way. */
        public Question withAnswer(String kind, List<String> options, List<Column> columns) {
            return like(kind, options, columns, rows, rowsFrom, columnsFrom, recommendations, starters);
        }

        /** With rows from elsewhere, or with null for {@code rowsFrom} its own. */
        public Question withRows(Rows rows, String rowsFrom) {
            return like(kind, options, columns, rows, rowsFrom, columnsFrom, recommendations, starters);
        }

        public Question withRecommendations(List<String> recommendations) {
            return like(kind, options, columns, rows, rowsFrom, columnsFrom, recommendations, starters);
        }

        public Question withoutColumnsFrom() {
            return like(kind, options, columns, rows, rowsFrom, null, recommendations, starters);
        }

        public Question withoutStarters() {
            return like(kind, options, columns, rows, rowsFrom, columnsFrom, recommendations, List.of());
        }

        /** All that an adaptation changes; the rest stays. */
        private Question like(
                String kind,
                List<String> options,
                List<Column> columns,
                Rows rows,
                String rowsFrom,
                String columnsFrom,
                List<String> recommendations,
                List<String> starters) {
            return new Question(
                    id,
                    kind,
                    required,
                    means,
                    under,
                    options,
                    columns,
                    rows,
                    rowsFrom,
                    columnsFrom,
                    recommendations,
                    learning,
                    starters);
        }

        /** How many empty rows a blank form shows, 1 to 12. */
        public List<Integer> blankRows() {
            int shown = rows == null || rows.shown() == null ? 3 : Math.min(rows.shown(), 12);
            return Stream.iterate(1, n -> n + 1).limit(shown).toList();
        }
    }

    /** A column of a table. One of the kind {@code reference} holds a row of the question {@code from}. */
    public record Column(String id, String kind, List<String> options, String from, String means) {
        public Column {
            options = Spec.orEmpty(options);
        }
    }

    /** Rows of a table: how many there must be at least, how many a blank form shows. */
    public record Rows(Integer min, Integer shown) {}

    public ToolSpec {
        recommendations = Spec.orEmpty(recommendations);
        changes = Spec.orEmpty(changes);
    }

    /** All planned minutes together; 0 when the tool gives none. */
    public int minutes() {
        return steps.stream()
                .mapToInt(step -> step.minutes() == null ? 0 : step.minutes())
                .sum();
    }

    public Stream<Question> questions() {
        return steps.stream().flatMap(step -> step.questions().stream());
    }

    /** Whether it can be filled in by itself: none of its tables has its rows from another tool. */
    public boolean standsAlone() {
        return takesFrom().isEmpty();
    }

    /** The tables of other tools whose rows it repeats. */
    public Set<String> takesFrom() {
        Set<String> own = questions().map(Question::id).collect(Collectors.toSet());
        return questions()
                .flatMap(Question::sources)
                .filter(id -> !own.contains(id))
                .collect(Collectors.toSet());
    }

    /**
     * Whether rows of the one question are repeated or named, however far away, from rows of the other; so also when they
     * are the same. A circle elsewhere does not hold it up.
     */
    public boolean leadsTo(String from, String to) {
        Map<String, Question> own = new HashMap<>();
        questions().forEach(each -> own.putIfAbsent(each.id(), each));
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String id = next.pop();
            if (reached.add(id) && own.containsKey(id)) {
                own.get(id).sources().forEach(next::push);
            }
        }
        return reached.contains(to);
    }

    @Override
    public Stream<String> texts() {
        Stream<String> own = Stream.of("purpose", "best-suited");
        Stream<String> ofAdapted = origin == Origin.adapted ? Stream.of("adapted-by", "why") : Stream.empty();
        return Stream.of(
                        own,
                        ofAdapted,
                        changes.stream(),
                        steps.stream().map(Part::id),
                        questions().flatMap(Question::needed))
                .flatMap(each -> each)
                .distinct();
    }

    @Override
    public Stream<String> optionalTexts() {
        return Stream.concat(
                Stream.of("note"),
                Stream.concat(
                        steps.stream().map(step -> step.id() + "-help"),
                        questions().flatMap(Question::optional)));
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Spec.one(Kind.TOOL, basedOn),
                        Spec.one(Kind.DOMAIN, domain),
                        Spec.all(Kind.RECOMMENDATION, recommendations),
                        questions().flatMap(each -> Spec.all(Kind.RECOMMENDATION, each.recommendations())))
                .flatMap(each -> each);
    }
}
