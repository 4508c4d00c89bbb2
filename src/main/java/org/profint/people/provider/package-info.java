/**
 * Signing in through an organisation's own OpenID Connect provider. It decided that a person is the issuer and its
 * subject and never an address, and that a provider's word is one factor, not two.
 */
package org.profint.people.provider;
