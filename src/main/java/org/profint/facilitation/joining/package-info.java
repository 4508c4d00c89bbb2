/**
 * Coming to a session with its code, also without an account, and what becomes of what such a guest did: they, or a manager
 * of the organisation, connect it to an account. It decided that there is one code, for presence and for coming in, and
 * that a guest's place is good for one run alone (decision 0026).
 */
package org.profint.facilitation.joining;
