/**
 * What all rooms share and nobody owns: problems and their translation for REST and for pages, languages and texts,
 * the guards at the door, the database's start. It decided not to know any business: no account, no module, no step.
 */
package org.profint.house;
