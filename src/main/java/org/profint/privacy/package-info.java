/**
 * What is kept about somebody: showing it, handing it out, erasing it, letting go of what is too old. It decided to know
 * no other room's tables: what a column holds, its tag says ({@link org.profint.house.Holds}).
 */
package org.profint.privacy;
