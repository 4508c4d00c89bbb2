/**
 * Meetings of the teams of a run: proposed from the module, arranged by whoever leads them, read by everybody who comes.
 * It decided that what a session takes is counted from its running order and stored nowhere.
 */
package org.profint.facilitation.session;
