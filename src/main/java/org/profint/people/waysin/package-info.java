/**
 * All of a person's ways in on one page: password, second factor, passkeys, organisations. It decided to hold no rule of
 * its own: each way is a room beside it.
 */
package org.profint.people.waysin;
