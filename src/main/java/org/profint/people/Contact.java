package org.profint.people;

import java.util.Optional;
import org.profint.house.Language;

/**
 * How somebody can be reached.
 *
 * @param address absent for people who sign in with a name of their own instead of an address
 * @param language of the interface
 */
public record Contact(String accountId, String name, Optional<String> address, Language language) {}
