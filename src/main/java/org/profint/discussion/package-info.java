/**
 * What a team says to one another on a step, under its questions: posts, answers to them, support. It decided to have no
 * place of its own beside the steps, and that nothing hidden leaves the server for anybody who may not read it.
 */
package org.profint.discussion;
