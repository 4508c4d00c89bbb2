/**
 * Letters on their way out: an outbox written in the transaction of the cause, delivered by a job, digests, and what
 * somebody does not want to get. It decided to know no reason for a letter: rooms bring their words.
 */
package org.profint.mail;
