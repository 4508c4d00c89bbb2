/**
 * Worksheets: a tool that is filled in, alone or by a team, field by field, with the history of each. It decided to know
 * nothing of what a tool is about, and to forget no text that it has said yes to.
 */
package org.profint.worksheet;
