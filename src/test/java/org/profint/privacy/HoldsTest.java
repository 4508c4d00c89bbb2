package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.profint.house.Holds.What.*;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.house.Holds;

/** Every column says what it holds about people, and what it says makes sense. Each rule has been seen to bite. */
class HoldsTest {

    private static List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.profint").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> entities.add(type.reflect()));
        return entities;
    }

    private static List<Holding> all() {
        return entities().stream().map(Holding::of).toList();
    }

    @Test
    void every_column_of_every_entity_has_a_tag() {
        assertThat(all())
                .hasSizeGreaterThan(25)
                .allSatisfy(
                        holding -> assertThat(holding.key()).as(holding.table()).isNotEmpty());
        assertThat(all()).flatExtracting(Holding::columns).hasSizeGreaterThan(150);
    }

    @Entity
    private static final class Untagged {
        @Id
        @Holds(NOTHING)
        private String id;

        private String nickname;
    }

    private static class Base {
        private String inherited;
    }

    @Entity
    private static final class UntaggedAbove extends Base {
        @Id
        @Holds(NOTHING)
        private String id;
    }

    @Embeddable
    private record Key(@Holds(WHOSE) String accountId, int number) {}

    @Entity
    private static final class UntaggedInside {
        @EmbeddedId
        private Key key;
    }

    @Test
    void a_column_without_a_tag_is_found_also_above_and_inside() {
        assertThatThrownBy(() -> Holding.of(Untagged.class)).hasMessageContaining("Untagged.nickname");
        assertThatThrownBy(() -> Holding.of(UntaggedAbove.class)).hasMessageContaining("Base.inherited");
        assertThatThrownBy(() -> Holding.of(UntaggedInside.class)).hasMessageContaining("Key.number");
    }

    /** What is wrong with the tags of a table, in words; nothing when they make sense. */
    private static List<String> wrongWith(Holding holding, List<Holding> all) {
        List<String> wrong = new ArrayList<>();
        // A secret may be the server's own.
        if (holding.has(PERSONAL, TEXT) && !holding.isOfPeople()) {
            wrong.add("it holds something of a person and does not say of whom");
        }
        holding.columns().forEach(column -> {
            boolean hasWhole = column.partOf() != void.class;
            if (hasWhole != column.is(PART)) {
                wrong.add(column.name() + ": “of” goes with PART, and PART with “of”");
            }
            if (column.name().matches("(.*_)?account_id|.*_by") && !column.is(WHOSE, ACTOR)) {
                wrong.add(column.name() + " names an account: WHOSE or ACTOR");
            }
            if (holding.stays()
                    && column.is(PERSONAL, TEXT, SECRET, ADDRESS)
                    && column.type().isEnum()) {
                wrong.add(column.name() + " cannot be blanked: no value of an enum means nothing");
            }
            if (column.ofActor() && holding.with(ACTOR).count() != 1) {
                wrong.add(column.name() + " is of one who did something, and there is not one");
            }
            if (!column.unless().isEmpty()
                    && holding.columns().stream().noneMatch(each -> each.name().equals(column.unless()))) {
                wrong.add(column.name() + ": there is no column “" + column.unless() + "”");
            }
            if (column.is(TEXT, ADDRESS) && column.type() != String.class) {
                wrong.add(column.name() + " is no text");
            }
        });
        holding.with(PART).map(column -> whole(column, all)).forEach(whole -> {
            if (holding.stays() && !whole.stays()) {
                wrong.add("it stays, and what it is a part of goes");
            }
            if (whole.key().size() != 1) {
                wrong.add("it is a part of something that one column does not name");
            }
        });
        return wrong;
    }

    private static Holding whole(Column column, List<Holding> all) {
        return all.stream()
                .filter(each -> each.entity() == column.partOf())
                .findFirst()
                .orElseGet(() -> Holding.of(column.partOf()));
    }

    @Test
    void the_tags_of_a_table_make_sense_together() {
        List<Holding> all = all();
        assertThat(all)
                .allSatisfy(holding ->
                        assertThat(wrongWith(holding, all)).as(holding.table()).isEmpty());
    }

    @Entity
    private static final class Nobodys {
        @Id
        @Holds(NOTHING)
        private String id;

        @Holds(TEXT)
        private String diary;
    }

    @Entity
    private static final class StaysInNothing {
        @Id
        @Holds(NOTHING)
        private String id;

        @Holds(value = PART, of = Nobodys.class)
        private String diaryId;

        @Holds(SHARED)
        private String team;

        @Holds(PERSONAL)
        private Kind kind;

        @Holds(NOTHING)
        @jakarta.persistence.Column(name = "read_by")
        private String readBy;

        @Holds(PART)
        private String other;

        @Holds(value = NOTHING, ofActor = true, unless = "nowhere")
        private String words;
    }

    @Test
    void tags_that_contradict_each_other_are_found() {
        assertThat(wrongWith(Holding.of(Nobodys.class), List.of())).hasSize(1);
        assertThatThrownBy(() -> Holding.of(StaysInNothing.class).with(PART).forEach(column -> {
                    if (column.partOf() == void.class) {
                        throw new IllegalStateException(column.name());
                    }
                }))
                .hasMessage("other");
        Holding holding = Holding.of(StaysInNothing.class);
        Holding without = new Holding(
                holding.entity(),
                holding.table(),
                holding.columns().stream()
                        .filter(column -> !column.name().equals("other"))
                        .toList(),
                holding.key());
        assertThat(String.join("\n", wrongWith(without, List.of())))
                .contains(
                        "read_by",
                        "kind cannot be blanked",
                        "it stays, and what it is a part of goes",
                        "words is of one who",
                        "“nowhere”");
    }
}
