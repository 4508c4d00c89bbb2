package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts letters into the outbox, in the transaction of their cause. */
@ApplicationScoped
public class Posting {

    public void post(Letter letter) {
        // The outbox is another part's work: until it is here, nobody carries letters.
    }
}
