/**
 * What leaves the campus on paper: the forms of the tools, blank, filled or compared, and booklets of other rooms, as PDF
 * that a screen reader can read too. It decided to know no rule about who may read what: a filled sheet is asked for in
 * the name of its reader.
 */
package org.profint.paper;
