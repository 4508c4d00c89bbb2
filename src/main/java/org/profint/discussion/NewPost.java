package org.profint.discussion;

import java.util.List;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * What somebody wants to say, as a device sends it.
 *
 * @param operationId made on the device, a UUID
 * @param parentId the post that it answers, or null
 * @param quotedId the post that it quotes, or null
 * @param quoted the passage, empty for none
 * @param tags ids of recommendations, three at most
 */
record NewPost(
        String operationId,
        String promptId,
        String parentId,
        String text,
        boolean asks,
        List<String> tags,
        String quotedId,
        String quoted,
        Language language) {

    static final int LONGEST_QUOTE = 1000;
    static final int MOST_TAGS = 3;

    /** @throws Problem.Invalid when a part is missing, too long or no text that can be stored */
    static NewPost of(String operationId, String promptId, Saying saying, Language language) {
        SentText sent = SentText.of(operationId, "0", text(saying.text()));
        String quote = saying.quoted() == null
                ? ""
                : SentText.of(operationId, "0", saying.quoted()).text().strip();
        if (quote.length() > LONGEST_QUOTE) {
            throw new Problem.Invalid("quoted", "discussion.quote.too-long");
        }
        List<String> tags = tags(saying.tags());
        String quotedId = quote.isEmpty() ? null : Ids.read(saying.quotedId()).orElse(null);
        return new NewPost(
                sent.operationId(),
                promptId,
                Ids.read(saying.parentId()).orElse(null),
                sent.text(),
                saying.asks(),
                tags,
                quotedId,
                quotedId == null ? "" : quote,
                language);
    }

    static String text(String text) {
        if (text == null || text.isBlank()) {
            throw new Problem.Invalid("text", "discussion.text.missing");
        }
        return text.strip();
    }

    static List<String> tags(List<String> tags) {
        List<String> each = tags == null ? List.of() : tags.stream().distinct().toList();
        if (each.size() > MOST_TAGS) {
            throw new Problem.Invalid("tags", "discussion.tags.too-many");
        }
        return each;
    }
}
