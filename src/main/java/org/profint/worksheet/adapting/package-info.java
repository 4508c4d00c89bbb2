/**
 * Adapting a tool for an organisation: a copy of a version, changed step by step, published with its reason, compared with
 * where it came from; single changes are taken from there, and offered back. It decided that what is published never
 * changes, and that a question keeps its name through all versions, so that answers and lineage follow it.
 */
package org.profint.worksheet.adapting;
