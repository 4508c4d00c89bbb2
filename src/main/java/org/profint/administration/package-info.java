/**
 * The administrator's pages: the server's health, people, content and translations; and the demonstration of a server
 * that is tried out. It decided to see no learner's text.
 */
package org.profint.administration;
