package org.profint.discussion;

/**
 * A post on a wall that anybody may look at: its words and nothing about anybody.
 *
 * @param parentId the post that it answers, or null
 */
public record PublicPost(String id, String parentId, String lang, String text) {}
