package org.profint.discussion.ideas;

import org.profint.discussion.PostView;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * An idea as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param postId the post that it comes from, or null
 * @param inPostWords whether its words stand in the post just so
 */
record NewIdea(String operationId, String text, String postId, boolean inPostWords, Language language) {

    static final int LONGEST = 1000;
    static final int LONGEST_HEADING = 120;

    /** @param post the post that it comes from, as this person reads it; null for an idea of one's own */
    static NewIdea of(String operationId, String text, PostView post, Language language) {
        SentText sent = SentText.of(operationId, "0", text(text));
        return new NewIdea(
                sent.operationId(),
                sent.text(),
                post == null ? null : post.id(),
                post != null && stands(sent.text(), post.text()),
                language);
    }

    /** Whether the words stand there, whatever lies between them. */
    static boolean stands(String words, String text) {
        return text.replaceAll("\\s+", " ").contains(words.replaceAll("\\s+", " "));
    }

    /** @throws Problem.Invalid when it is no text for an idea or a remark */
    static String text(String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Problem.Invalid("text", "discussion.ideas.text.missing");
        }
        return SentText.of(org.profint.house.Ids.next(), "0", words).text();
    }

    /** A heading, or nothing for none. */
    static String heading(String text) {
        String bare = text == null ? "" : text.strip();
        return bare.isEmpty()
                ? ""
                : SentText.line(bare, LONGEST_HEADING)
                        .orElseThrow(() -> new Problem.Invalid("heading", "discussion.ideas.heading.wrong"));
    }
}
