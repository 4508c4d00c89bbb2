/**
 * A team's project in a run: from the chosen idea into WT1, handed in, reviewed, amended, followed up in WT2 and looked at again,
 * and whose work it is. It decided to give no marks, to let nobody review their own team, and never to write over what a team
 * has written.
 */
package org.profint.projectwork;
