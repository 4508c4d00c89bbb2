package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts letters into the outbox, in the transaction of their cause. */
@ApplicationScoped
public class Posting {

    private static final Logger LOG = Logger.getLogger(Posting.class.getName());

    public void post(Letter letter) {
        LOG.log(Level.INFO, "A letter waits for the outbox: {0}", letter.kind());
    }
}
