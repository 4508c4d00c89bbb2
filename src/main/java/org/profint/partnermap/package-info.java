/**
 * The partner map: what a filled partner-mapping worksheet says about needs, partners and relations, the gaps in it and
 * what is to become of them, pictures of it, and sheets to print. It decided to keep nothing itself and to be told
 * everything, so that any version of the tool gives a map: what is decided about a gap is kept with its worksheet.
 */
package org.profint.partnermap;
