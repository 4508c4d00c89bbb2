package org.profint.house;

import java.io.IOException;
import java.io.InputStream;

/** Files of people that a room keeps beside the database: they go into the archive of all that is kept about somebody. */
public interface OwnFiles {

    /** Where they go to, one after the other. */
    interface Taker {

        /** @param name of the file in the archive, without folders */
        void take(String name, InputStream file) throws IOException;
    }

    /** Hands out all files that are this account’s, or that it added to what is a team’s. */
    void each(String accountId, Taker taker) throws IOException;
}
