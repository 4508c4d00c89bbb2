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
        those(worksheetId, watchers).forEach(each -> each.tell(changes));
    }

    /** Words in passing, such as who is where. */
    @Transactional
    public void pass(String worksheetId, Collection<Watcher> watchers, String name, String words) {
        those(worksheetId, watchers).forEach(each -> each.tell(name, words));
    }

    /** Who may still hear of this sheet; the others hear nothing more. */
    private List<Watcher> those(String worksheetId, Collection<Watcher> watchers) {
        Set<String> people = Set.copyOf(worksheets.writers(
                worksheetId, watchers.stream().map(Watcher::personId).toList()));
        watchers.stream().filter(each -> !people.contains(each.personId())).forEach(Watcher::close);
        return watchers.stream()
                .filter(each -> people.contains(each.personId()))
                .toList();
    }
}
