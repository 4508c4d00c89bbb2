/**
 * The desk of who facilitates: who needs them, all their runs, all teams beside one another, and what the teams take
 * along. It decided to count nothing that its list does not show, and to show no sentence without its author's yes.
 */
package org.profint.facilitation.desk;
