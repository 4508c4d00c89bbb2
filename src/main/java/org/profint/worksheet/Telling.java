package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.profint.house.Listener;

/** Reads what has happened in a worksheet for those who look at it, and whether they still may. */
@ApplicationScoped
class Telling {

    private static final Jsonb JSON = JsonbBuilder.create();

    private Worksheets worksheets;

    protected Telling() {}

    @Inject
    Telling(Worksheets worksheets) {
        this.worksheets = worksheets;
    }

    /** Two statements for everybody who looks. */
    @Transactional
    public void tell(String worksheetId, Collection<Listener> watchers) {
        if (watchers.isEmpty()) {
            return;
        }
        int known = watchers.stream().mapToInt(Listener::last).min().getAsInt();
        List<ChangeView> changes = worksheets.after(worksheetId, known);
        those(worksheetId, watchers).forEach(each -> tell(each, changes));
    }

    /** In their order, and each once. */
    private static void tell(Listener listener, List<ChangeView> changes) {
        for (ChangeView change : changes) {
            if (change.number() > listener.last()) {
                listener.tell(change.number(), "change", JSON.toJson(change));
            }
        }
    }

    /** Words in passing, such as who is where. */
    @Transactional
    public void pass(String worksheetId, Collection<Listener> watchers, String name, String words) {
        those(worksheetId, watchers).forEach(each -> each.tell(name, words));
    }

    /** Who may still hear of this sheet; the others hear nothing more. */
    private List<Listener> those(String worksheetId, Collection<Listener> watchers) {
        Set<String> people = Set.copyOf(worksheets.writers(
                worksheetId, watchers.stream().map(Listener::personId).toList()));
        watchers.stream().filter(each -> !people.contains(each.personId())).forEach(Listener::close);
        return watchers.stream()
                .filter(each -> people.contains(each.personId()))
                .toList();
    }
}
