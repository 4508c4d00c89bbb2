/**
 * Pictures of a partner map as SVG, each with a table that says the same. They decided to need no script, no style sheet
 * and no font of their own, and never to say anything by colour alone.
 */
package org.profint.partnermap.picture;
