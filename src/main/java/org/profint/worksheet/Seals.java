package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.profint.house.Problem;

/** What other rooms have sealed. */
@ApplicationScoped
class Seals {

    private Instance<Seal> seals;

    protected Seals() {}

    @Inject
    Seals(@Any Instance<Seal> seals) {
        this.seals = seals;
    }

    /** @throws Problem.Invalid with field {@code text} that says why it can not be written there, and how one goes on */
    void check(String worksheetId, String key, String text) {
        against(worksheetId, key, text).ifPresent(reason -> {
            throw new Problem.Invalid("text", reason);
        });
    }

    /** Why the sheet as a whole can not be written in; nothing where it can. */
    Optional<String> of(String worksheetId) {
        return against(worksheetId, "", "");
    }

    private Optional<String> against(String worksheetId, String key, String text) {
        return seals.stream()
                .flatMap(each -> each.against(worksheetId, key, text).stream())
                .findFirst();
    }
}
