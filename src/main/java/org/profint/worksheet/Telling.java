package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads what has happened in a worksheet for those who look at it, and whether they still may. */
@ApplicationScoped
class Telling {

    private Worksheets worksheets;

    protected Telling() {}

    @Inject
    Telling(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    /** Two statements for everybody who looks. */
    @Transactional
    public void tell(String worksheetId, Collection<Watcher> watchers) {
        if (watchers.isEmpty()) {
            return;
        }
        int known = watchers.stream().mapToInt(Watcher::last).min().getAsInt();
        List<ChangeView> changes = worksheets.after(worksheetId, known);
        Set<String> people = Set.copyOf(worksheets.writers(
                worksheetId, watchers.stream().map(Watcher::personId).toList()));
        for (Watcher each : watchers) {
            if (people.contains(each.personId())) {
                each.tell(changes);
            } else {
                each.close();
            }
        }
    }
}
