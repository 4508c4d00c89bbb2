package org.profint.people;

import java.util.Optional;
import org.profint.house.Language;

/**
 * How to reach somebody.
 *
 * @param address absent for somebody who signs in with a name of their own, and for somebody who has left
 */
public record Contact(String accountId, String name, Optional<String> address, Language language) {}
