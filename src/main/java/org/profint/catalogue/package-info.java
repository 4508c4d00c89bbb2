/**
 * The model, the modules and the library on offer: browse, find, languages. It decided to know no learner: what it shows
 * is the same for everybody.
 */
package org.profint.catalogue;
