package org.profint.privacy;

import java.lang.reflect.Field;
import java.util.Locale;
import org.profint.house.Holds;
import org.profint.house.Ids;

/**
 * A column, and what its tag says.
 *
 * @param ofActor whether it belongs to the words of the one who did something in the row
 * @param unless the column that says that these words are not their own; empty for none
 */
record Column(String name, Holds.What what, Class<?> type, Class<?> partOf, boolean ofActor, String unless) {

    static Column of(Field field) {
        Holds holds = field.getAnnotation(Holds.class);
        if (holds == null) {
            throw new IllegalStateException(
                    "Say what " + field.getDeclaringClass().getSimpleName() + "." + field.getName()
                            + " holds about people: @Holds(…), see org.profint.house.Holds");
        }
        var column = field.getAnnotation(jakarta.persistence.Column.class);
        String name = column == null || column.name().isEmpty() ? field.getName() : column.name();
        return new Column(
                name.toLowerCase(Locale.ROOT),
                holds.value(),
                field.getType(),
                holds.of(),
                holds.ofActor(),
                holds.unless());
    }

    boolean is(Holds.What... any) {
        for (Holds.What each : any) {
            if (what == each) {
                return true;
            }
        }
        return false;
    }

    /**
     * What stands here, in a row that stays, when its person is erased.
     *
     * @param key the column that makes the row one
     */
    String blank(boolean nullable, int size, String key) {
        if (nullable) {
            return "null";
        }
        if (type == String.class) {
            // A secret may have to be one of its kind. The hash of nothing is an id, so it opens nothing.
            return is(Holds.What.SECRET) ? size < 36 ? "'" + Ids.next().substring(36 - size) + "'" : key : "''";
        }
        if (type == boolean.class) {
            return "false";
        }
        if (type.isPrimitive()) {
            return "0";
        }
        throw new IllegalStateException(
                name + " must be there and cannot be blanked: let it be null, or delete the row");
    }
}
