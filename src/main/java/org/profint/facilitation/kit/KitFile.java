package org.profint.facilitation.kit;

import java.util.function.Supplier;

/**
 * A file of a kit.
 *
 * @param name with its ending: letters, digits and hyphens
 * @param edition which language it is in, and how far that translation is
 * @param bytes made when they are asked for: a list of the kit prints nothing
 */
public record KitFile(String name, String title, String edition, Supplier<byte[]> bytes) {}
