package org.profint.privacy;

import java.util.Map;

/** A form in which somebody's data leave the house, written row by row. */
interface Export {

    /** Now come the rows about the person. */
    void beginOwn();

    /** Now come rows of others in which the person did something. */
    void beginDeeds();

    void beginTable(Holding holding);

    /** @param row by column; times are {@link java.time.Instant}s */
    void row(Holding holding, Map<String, Object> row);

    void endTable();

    void end();
}
