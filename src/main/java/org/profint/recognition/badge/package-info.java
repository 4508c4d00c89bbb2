/**
 * Open Badges 3.0: what a badge says, how it is signed, whether it still holds, and the public addresses that others check
 * it with. It decided to fetch nothing: what a badge from elsewhere says is for others to check.
 */
package org.profint.recognition.badge;
