package org.profint.house;

import java.util.function.Consumer;

/**
 * Tells all servers that something has happened, so that they tell the people who are looking. It carries a few words and
 * promises nothing: what happened is in the database, and whoever hears, or fears to have missed something, looks there.
 */
public interface Bell {

    /**
     * Rings when the transaction of the cause has been committed, and never when it is taken back.
     *
     * @param words a few: PostgreSQL passes on 7,999 bytes at most
     */
    void ring(String words);

    /** @param listener hears all words of all servers; empty ones mean that some may have been missed */
    void listen(Consumer<String> listener);
}
