/**
 * From what a team says to one choice: ideas, headings, remarks, votes and the idea that goes on. It decided that an idea
 * says no more than the post it came from may, and that who chose what in a secret vote is forgotten when it is closed.
 */
package org.profint.discussion.ideas;
