/**
 * A session while it takes place: whoever leads moves everybody through its running order, the screens of the room and of
 * those who are elsewhere follow, and what is not for now is parked. It decided that the server alone knows where the group
 * is and how much time is left, so that any device may go away and another one goes on.
 */
package org.profint.facilitation.live;
