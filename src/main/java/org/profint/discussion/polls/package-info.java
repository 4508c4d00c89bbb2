/**
 * What a team reads only from a certain moment on: closed questions with their spread, a case part by part, its comments.
 * It decided that nobody's tick is ever told, and that what is not released is not in the page either.
 */
package org.profint.discussion.polls;
