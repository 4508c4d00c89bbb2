/**
 * Facilitating: the meetings of a run, their running order, who came, and all that goes into the room on paper. It decided
 * that a group without a facilitator does all of it itself, and that nothing required leaves a running order in silence.
 */
package org.profint.facilitation;
