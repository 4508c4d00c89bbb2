/**
 * Passkeys (WebAuthn): a device or key that says who somebody is, after its own look at a finger, a face or a PIN. It
 * decided to ask no maker's statement about the device: nobody is refused for the brand.
 */
package org.profint.people.passkeys;
