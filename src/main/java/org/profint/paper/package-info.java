/**
 * What leaves the campus on paper: the forms of the tools, blank or filled, as PDF that a screen reader can read too. It
 * decided to know no person and no permission: who may have a filled sheet is for the room that hands it in.
 */
package org.profint.paper;
