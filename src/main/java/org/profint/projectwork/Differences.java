package org.profint.projectwork;

import java.util.List;

/** Two versions of a sheet side by side, under the headings of its tool and in their order. */
public record Differences(List<Chapter> chapters) {

    static final Differences NONE = new Differences(List.of());

    /** What became of a field or of a row. */
    public enum Fate {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** It stands elsewhere among the other rows. */
        MOVED
    }

    /** A field. {@code label}: of the column; empty for a question of one field. */
    public record Line(String label, String before, String after) {

        public Fate fate() {
            if (before.equals(after)) {
                return Fate.SAME;
            }
            return before.isEmpty() ? Fate.ADDED : after.isEmpty() ? Fate.REMOVED : Fate.CHANGED;
        }

        public boolean same() {
            return fate() == Fate.SAME;
        }

        boolean isBlank() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /**
     * A row of a table, or the one field of a question.
     *
     * @param name such as “Action 2”; empty for a question of one field
     * @param was what it was called before; empty where it is called the same, and for one that is in one version only
     * @param fate of the row as such, whatever is said in it
     * @param unplanned whether it came with an amendment that adds what had not been planned
     */
    public record Row(String name, String was, Fate fate, boolean unplanned, List<Line> lines) {

        /** Whether it is in both versions, so that each of its fields has a fate of its own. */
        public boolean both() {
            return fate != Fate.ADDED && fate != Fate.REMOVED;
        }

        boolean differs() {
            return fate != Fate.SAME || lines.stream().anyMatch(each -> !each.same());
        }

        /** What differs in it; all of a row that was added, removed or moved. */
        Row changed() {
            return fate != Fate.SAME
                    ? this
                    : new Row(
                            name,
                            was,
                            fate,
                            unplanned,
                            lines.stream().filter(each -> !each.same()).toList());
        }
    }

    /** A question. {@code table}: whether it has rows; else its one field is a row without a name. */
    public record Topic(String title, boolean table, List<Row> rows) {

        /** Of the one field. */
        public Fate fate() {
            return rows.get(0).lines().get(0).fate();
        }

        Topic changed() {
            return new Topic(
                    title,
                    table,
                    rows.stream().filter(Row::differs).map(Row::changed).toList());
        }
    }

    /** A step of the tool. */
    public record Chapter(String title, List<Topic> topics) {

        Chapter changed() {
            return new Chapter(
                    title,
                    topics.stream()
                            .map(Topic::changed)
                            .filter(each -> !each.rows().isEmpty())
                            .toList());
        }
    }

    /** What differs, and nothing else. */
    public Differences changed() {
        return new Differences(chapters.stream()
                .map(Chapter::changed)
                .filter(each -> !each.topics().isEmpty())
                .toList());
    }
}
