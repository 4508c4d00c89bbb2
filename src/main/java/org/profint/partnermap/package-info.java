/**
 * The partner map: what a filled partner-mapping worksheet says about needs, partners and relations, the gaps in it, and
 * pictures of it. It decided to keep nothing and to be told everything, so that any version of the tool gives a map.
 */
package org.profint.partnermap;
