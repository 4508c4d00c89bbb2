/**
 * Who came to a session: ticked by who leads it, told by the code of the room, corrected by themselves. It decided that
 * presence is a fact with times, and that nobody is counted absent.
 */
package org.profint.facilitation.attendance;
