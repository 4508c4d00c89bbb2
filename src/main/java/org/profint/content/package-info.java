/**
 * Reads the training content of {@code modules/}: files to things, Markdown to safe HTML, mistakes to file, line and
 * remedy. It decided to have no database, no learner and no address: whoever shows things gives their addresses.
 */
package org.profint.content;
