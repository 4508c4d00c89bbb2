/**
 * From a team’s two sheets to a testimony that everybody may read: put together by rules, then past the team, who
 * facilitates, those who must agree, and who publishes. It decided to invent nothing and to keep no copy of what is
 * published: whatever is withdrawn is gone with the next question.
 */
package org.profint.projectwork.testimony;
