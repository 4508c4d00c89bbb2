/**
 * Recognises what people have done: an attestation to print and a badge to show elsewhere, for an individual path or with a
 * team. It decided to count no points and to rank nobody, and that what was attested never changes by itself.
 */
package org.profint.recognition;
