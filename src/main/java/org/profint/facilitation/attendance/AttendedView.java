package org.profint.facilitation.attendance;

import java.time.LocalDate;
import org.profint.facilitation.session.Mode;

/**
 * A session at which somebody was.
 *
 * @param heldOn the day it was held; where nobody has said one, the day on which they were noted
 * @param planned minutes of its running order
 */
public record AttendedView(String runId, String title, Mode mode, LocalDate heldOn, int planned) {}
