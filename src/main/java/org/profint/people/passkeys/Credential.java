package org.profint.people.passkeys;

/**
 * What is kept of a credential.
 *
 * @param hash SHA-256 of its id, in hexadecimal: ids may be too long for an index
 * @param text id and public key in Base64
 * @param signCount the authenticator's counter, 0 when it has none
 */
record Credential(String hash, String text, long signCount) {}
