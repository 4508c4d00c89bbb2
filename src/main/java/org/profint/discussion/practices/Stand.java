package org.profint.discussion.practices;

/**
 * What somebody has said about a practice.
 *
 * @param how null while nothing
 * @param version 0 while nothing
 */
public record Stand(String practiceId, How how, String why, boolean shared, int version) {

    static Stand none(String practiceId) {
        return new Stand(practiceId, null, "", false, 0);
    }
}
