/**
 * Keeping a discussion safe: hiding, showing, moving, reporting, a private word, and a record of all that. It decided that
 * whatever was done can be undone, and that an author always learns why.
 */
package org.profint.discussion.moderation;
