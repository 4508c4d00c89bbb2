package org.profint.worksheet;

import java.util.Optional;
import org.profint.people.Person;

/** Says which sheets stand open to people who do not write in them: {@link Sheeting} asks when a sheet is not theirs. */
public interface Openings {

    /** Nothing where the sheet is closed to them, or is not there. */
    Optional<Opening> of(Person person, String worksheetId);
}
