package org.profint.worksheet;

import java.util.List;
import java.util.Optional;
import org.profint.content.Item;
import org.profint.content.ToolSpec;
import org.profint.people.Person;

/** Versions of tools from elsewhere than the files: {@link Tools} asks all there are. */
public interface ToolSource {

    /** A version that was published once, for whoever has a worksheet of it. */
    Optional<Item<ToolSpec>> find(String id);

    /** The ids of all versions of a tool that were published once. */
    List<String> versions(String tool);

    /** Those that this person may begin a worksheet of now. */
    List<Item<ToolSpec>> offeredTo(Person person);

    /** Whether this person may begin a worksheet of it now, alone or for a team of theirs. */
    boolean mayBegin(Person person, String id);
}
