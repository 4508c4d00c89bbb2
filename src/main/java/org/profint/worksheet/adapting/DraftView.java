package org.profint.worksheet.adapting;

import java.util.List;
import org.profint.content.Definition;

/**
 * A version of an organisation with all that its managers work on.
 *
 * @param changes what it changed of the version that it was made of
 * @param news what the origin changed since, and can be taken
 * @param originSeen whether the reader may read what it is based on
 */
public record DraftView(
        OwnToolView view, Definition definition, List<Difference> changes, List<Difference> news, boolean originSeen) {}
