/**
 * What a tool is good for, seen through the model: the recommendations and the learning domains that its questions serve,
 * and those that the answers of a worksheet serve. It decided to keep nothing, and to judge nobody: what is empty is said.
 */
package org.profint.worksheet.lens;
