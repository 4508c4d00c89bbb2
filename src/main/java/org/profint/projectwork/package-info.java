/**
 * From the idea that a team chose to its project: the idea's words go into the team's WT1 worksheet, and the sheet says where
 * it comes from. It decided never to write over what a team has written: there the words stand beside.
 */
package org.profint.projectwork;
