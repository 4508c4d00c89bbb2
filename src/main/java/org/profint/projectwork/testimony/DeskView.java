package org.profint.projectwork.testimony;

import java.time.Instant;
import java.util.List;

/**
 * A testimony at the editing desk, for one who has something to do with it.
 *
 * @param version the number of this very text: who passes it on names it
 * @param planId null for who does not read the sheets
 * @param mayName of those who did the project, by account id and name: who is not named yet
 */
public record DeskView(
        String id,
        String title,
        String lang,
        int version,
        Station station,
        Instant stagedAt,
        String teamName,
        String moduleId,
        String planId,
        String followUpId,
        List<String> recommendations,
        List<String> tools,
        List<ParagraphView> paragraphs,
        List<ConsentView> consents,
        List<PassView> passes,
        List<Nameable> mayName,
        boolean writes,
        boolean returns,
        boolean publishes,
        boolean withdraws,
        boolean takesUp,
        boolean team) {

    /** Somebody who may be named. */
    public record Nameable(String accountId, String name) {}

    public List<ParagraphView> of(Chapter chapter) {
        return paragraphs.stream().filter(each -> each.chapter() == chapter).toList();
    }

    public boolean isNamedSomewhere() {
        return paragraphs.stream().anyMatch(ParagraphView::named);
    }

    /** Why it came back, or was taken away, last; empty when it did not. */
    public String lastReason() {
        return passes.isEmpty() ? "" : passes.get(0).reason();
    }
}
