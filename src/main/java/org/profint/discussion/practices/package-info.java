/**
 * “And with us?”: what a case shows, held beside one’s own organisation, practice by practice. It decided that a team sees
 * how many, and of the reasons only those that their authors share.
 */
package org.profint.discussion.practices;
