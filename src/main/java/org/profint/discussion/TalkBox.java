package org.profint.discussion;

import java.util.List;

/**
 * The thread of a prompt, as a page shows it.
 *
 * @param address of the page of this thread, where its forms go to
 * @param away when nobody facilitates; empty while somebody does
 * @param waiting why the answers of the others are not shown yet; empty when they are
 * @param draft what the field to write in begins with
 * @param fresh whether this person has said nothing here yet
 * @param operation the id of the post to come
 * @param more whether there are posts that this page does not show
 */
public record TalkBox(
        String prompt,
        String address,
        long count,
        boolean open,
        boolean sets,
        boolean answerFirst,
        boolean facilitator,
        String away,
        String waiting,
        String draft,
        boolean fresh,
        String operation,
        List<Entry> entries,
        boolean more) {

    /** A post and what was answered to it. */
    public record Entry(PostLine post, List<PostLine> replies) {}

    /** Only so many, and that there are more. */
    TalkBox first(int posts) {
        return new TalkBox(
                prompt,
                address,
                count,
                open,
                sets,
                answerFirst,
                facilitator,
                away,
                waiting,
                draft,
                fresh,
                operation,
                entries.subList(0, posts),
                true);
    }

    /** Where a post of this thread becomes an idea. */
    public String ideaAddress(String postId) {
        return address.replaceFirst("/thread", "/ideas") + "&post=" + postId + "#take";
    }

    /** Of the page of a post of this thread. */
    public String postAddress(String postId) {
        return address.replaceFirst("/thread", "/post") + "&post=" + postId;
    }
}
