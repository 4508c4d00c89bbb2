package org.profint.discussion;

import java.util.List;

/**
 * A post in the words of one language, for a page and for its script alike.
 *
 * @param name of its author, or what stands for it
 * @param meta when it was said, and what more there is to know of it
 * @param note why it does not stand like the others; empty for one that does
 * @param readable whether its words are there
 * @param supportable whether this person may support it
 * @param editable whether this person may edit it now
 */
public record PostLine(
        String id,
        String prompt,
        String parent,
        String name,
        String meta,
        String note,
        String lang,
        String text,
        String quote,
        List<String> tags,
        String state,
        boolean readable,
        boolean mine,
        boolean supportable,
        long support,
        boolean supported,
        boolean pinned,
        boolean editable,
        int version,
        int change) {}
