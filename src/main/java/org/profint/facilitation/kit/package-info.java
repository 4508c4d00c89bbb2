/**
 * What goes into the room: everything that a session needs on paper, for this group, these hours and this language, as
 * tagged PDF and one document to edit. It decided to print what stands there now, and to keep nothing of it.
 */
package org.profint.facilitation.kit;
