/**
 * Opening worksheets to more people, one step at a time, and closing them again. It decided that no step is taken unasked,
 * that going back needs one click of one person, and that what everybody reads is what the team has looked at.
 */
package org.profint.worksheet.sharing;
