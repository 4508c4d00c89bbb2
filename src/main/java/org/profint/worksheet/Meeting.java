package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import org.profint.house.Bell;
import org.profint.people.Person;

/** Who is where in a worksheet: told in passing, kept nowhere. */
@ApplicationScoped
@Transactional
public class Meeting {

    private Worksheets worksheets;
    private Bell bell;

    protected Meeting() {}

    @Inject
    Meeting(Worksheets worksheets, Bell bell) {
        this.worksheets = worksheets;
        this.bell = bell;
    }

    /** @param field as {@link Cell#key} says it; empty for somebody who is in none */
    public void tell(Person person, String worksheetId, String field) {
        String id = worksheets.one(person, worksheetId).id();
        String key = Cell.read(field).map(Cell::key).orElse("");
        String words = Json.createObjectBuilder()
                .add("person", person.id())
                .add("name", person.name())
                .add("field", key)
                .build()
                .toString();
        bell.ring(Watching.HERE + id + " " + words);
    }
}
