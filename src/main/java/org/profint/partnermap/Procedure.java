package org.profint.partnermap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What keeps a relation alive: a meeting, an agreement, a joint protocol.
 *
 * @param type in the words of the tool
 * @param rhythm as it was written
 * @param us the function that is responsible on our side
 * @param them the function that is responsible on theirs
 */
public record Procedure(
        String partnerId, String type, String rhythm, String us, String them, Optional<LocalDate> nextDate) {}
