/**
 * Organisations and the people in them: dated memberships, teams (also across organisations), invitations, rosters. It
 * decided to know no module and no progress: a team is a team, whatever it follows.
 */
package org.profint.organisation;
