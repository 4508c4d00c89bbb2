/**
 * Files with a step: what a team or a person hands in beside words, from the first byte to its removal. It decided that a
 * file is what its bytes say and not what its name says, and that nothing of it is ever shown as a page of ours.
 */
package org.profint.submission;
