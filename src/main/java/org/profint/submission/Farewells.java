package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.profint.people.PersonLeft;

/** Bytes go after their rows: of who leaves for good, whose rows go by their tags, and of what was removed. */
@ApplicationScoped
class Farewells {

    @Inject
    private Rows rows;

    @Inject
    private Uploads uploads;

    @Inject
    private Vault vault;

    @Inject
    private Event<BytesLeft> events;

    void left(@Observes PersonLeft person) {
        events.fire(new BytesLeft(rows.personal(person.accountId()), uploads.ofPerson(person.accountId())));
    }

    void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) BytesLeft left) {
        left.files().forEach(vault::dropKept);
        left.uploads().forEach(vault::dropUnfinished);
    }
}
