package org.profint.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column holds about people. Export and erasure are made of nothing but these tags, so every column has one and
 * HoldsTest fails on a column without.
 *
 * <p>A row is somebody's when one of its columns is tagged {@link What#WHOSE}, {@link What#PART} or {@link What#ADDRESS}.
 * When somebody's data are erased, their row stays if it has a {@link What#SHARED} column, without what is theirs and
 * under another id that stands for a former participant; any other row of theirs is deleted.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Holds {

    What value();

    /** With {@link What#PART}: the entity that the row is a part of. */
    Class<?> of() default void.class;

    /**
     * Whether this belongs to the words of the row's one {@link What#ACTOR}: they take it away with their data wherever the
     * row is, also out of what is a team's. Erasure leaves it to the team, as all its work.
     */
    boolean ofActor() default false;

    /** With {@link #ofActor}: where this column says something, the words are somebody else's, and only passed on. */
    String unless() default "";

    /** What there is to hold. */
    enum What {
        /** The id of the account that this row is about. */
        WHOSE,
        /** The id of a row that this one is a part of: whose that one is, this one is. Say which with {@code of}. */
        PART,
        /**
         * An e-mail address whose owner this row is about, also when no account is named. It is erased like a personal
         * thing, but never finds anything for an export: an address is typed, an account is proven.
         */
        ADDRESS,
        /** The id of an account that did something here. Exported as “me” or “another person”. */
        ACTOR,
        /** Tells something of the person whose row this is: exported, erased. In a row that stays: no enum, and no time
         *  that must be there. */
        PERSONAL,
        /** Written by the person whose row this is: exported, erased. */
        TEXT,
        /** Lets somebody in or proves something, such as a hash, a key, a link: never exported, erased. */
        SECRET,
        /** Work or facts of a team, of an organisation, of the log: exported, and stays without its person's name. */
        SHARED,
        /** Nothing about anybody: an id of the row itself, a counter, a version. */
        NOTHING
    }
}
