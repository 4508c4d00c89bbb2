/**
 * What comes of a project: what it changed and for whom, what was planned and what was seen, how far the organisation has
 * taken it up, when its actions take place. It decided to add nothing up over different kinds of figures, to put no
 * person's name on what leaves the house, and to leave the words of the team's sheets where they are.
 */
package org.profint.projectwork.impact;
