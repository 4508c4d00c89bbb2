/**
 * The second factor: codes of an app, and recovery codes for the day when the app is lost. It decided to send no codes
 * by mail or text message: they can be asked out of people.
 */
package org.profint.people.secondfactor;
