/**
 * Learners and teams follow modules: start, steps, answers, deliveries, progress, coming back. It decided that answers are
 * private, in a team too, and that what counts for whom is worked out from facts with times, never stored as a state.
 */
package org.profint.learning;
