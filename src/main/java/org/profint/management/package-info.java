/**
 * The organisation's console: who needs somebody, people, invitations, teams, runs, progress. It decided to show
 * progress and deliverables, and never a learner's text.
 */
package org.profint.management;
