package org.profint.recognition;

import java.util.List;

/** What was asked for an attestation, sentence by sentence, and what is missing. */
public record Judged(Way way, List<Sentence> sentences) {

    /**
     * Something that is asked.
     *
     * @param textKey the sentence, the same whether it is met or not
     * @param missing ids of the steps that it still wants
     */
    public record Sentence(String textKey, boolean met, List<String> missing) {}

    /** Whether a project is asked, too. */
    boolean asksProject() {
        return sentences.stream().anyMatch(each -> each.textKey().equals(Rules.PROJECT));
    }

    public boolean earned() {
        return sentences.stream().allMatch(Sentence::met);
    }
}
