/**
 * Who somebody is: account, sign-in, sessions, own languages. It decided not to know what anybody learns, and to keep
 * nothing about the people whom our learners accompany.
 */
package org.profint.people;
