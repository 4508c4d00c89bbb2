package org.profint.privacy;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.profint.house.Holds.What;

/**
 * A table, and what it holds about people.
 *
 * @param key columns that make a row one
 */
record Holding(Class<?> entity, String table, List<Column> columns, List<String> key) {

    static Holding of(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        String name = table == null || table.name().isEmpty() ? entity.getSimpleName() : table.name();
        List<Column> columns = new ArrayList<>();
        List<String> key = new ArrayList<>();
        collect(entity, false, columns, key);
        return new Holding(entity, name.toLowerCase(Locale.ROOT), List.copyOf(columns), List.copyOf(key));
    }

    private static void collect(Class<?> type, boolean inKey, List<Column> columns, List<String> key) {
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class && !type.isRecord()) {
            collect(type.getSuperclass(), inKey, columns, key);
        }
        for (Field field : type.getDeclaredFields()) {
            boolean id = inKey || field.isAnnotationPresent(Id.class) || field.isAnnotationPresent(EmbeddedId.class);
            if (field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(EmbeddedId.class)) {
                collect(field.getType(), id, columns, key);
            } else if (isColumn(field)) {
                Column column = Column.of(field);
                columns.add(column);
                if (id) {
                    key.add(column.name());
                }
            }
        }
    }

    private static boolean isColumn(Field field) {
        int modifiers = field.getModifiers();
        return !Modifier.isStatic(modifiers)
                && !Modifier.isTransient(modifiers)
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class);
    }

    Stream<Column> with(What... any) {
        return columns.stream().filter(column -> column.is(any));
    }

    boolean has(What... any) {
        return with(any).findAny().isPresent();
    }

    /** Whether rows of this table can be somebody's. */
    boolean isOfPeople() {
        return has(What.WHOSE, What.PART, What.ADDRESS);
    }

    /** Whether a row stays when its person is erased: it is also somebody else's. */
    boolean stays() {
        return has(What.SHARED);
    }

    /** The room that the table belongs to. */
    String room() {
        return entity.getPackageName().replaceFirst("org\\.profint\\.([a-z]+).*", "$1");
    }
}
