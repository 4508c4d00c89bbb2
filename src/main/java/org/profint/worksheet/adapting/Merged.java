package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.content.Definition;

/**
 * Options or columns that two sides have changed since they were the same: what the other side added comes in, what it took
 * away goes, and all that one has changed oneself stays.
 */
record Merged(List<String> copied, List<String> theirs, List<String> own) {

    List<String> ids() {
        if (own.equals(copied)) {
            return theirs;
        }
        List<String> ids = new ArrayList<>(own);
        ids.removeIf(each -> copied.contains(each) && !theirs.contains(each));
        for (String each : theirs) {
            if (!copied.contains(each) && !ids.contains(each)) {
                ids.add(after(each, ids), each);
            }
        }
        return ids;
    }

    /** Where it stands there: after the nearest one before it that is here too. */
    private int after(String id, List<String> ids) {
        for (int before = theirs.indexOf(id) - 1; before >= 0; before--) {
            int here = ids.indexOf(theirs.get(before));
            if (here >= 0) {
                return here + 1;
            }
        }
        return ids.size();
    }

    /** Their words for what has none here, or has still those that were copied. */
    Map<String, String> words(Definition copiedFrom, Definition theirTool, Definition ownTool) {
        Map<String, String> words = new HashMap<>();
        for (String each : theirs) {
            boolean stayed = ownTool.text(each).equals(copiedFrom.text(each));
            if (!own.contains(each) || stayed) {
                words.put(each, theirTool.text(each));
            }
        }
        return words;
    }
}
