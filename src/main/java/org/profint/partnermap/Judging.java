package org.profint.partnermap;

import java.util.List;
import java.util.Optional;
import org.profint.worksheet.Choice;
import org.profint.worksheet.DecisionView;

/**
 * The gaps of a map by what was decided about them; each list in the order of {@link Gaps}.
 *
 * @param history all that was ever decided, the newest first, also about gaps that are closed by now; for readers what counts
 */
public record Judging(List<Judged> all, List<DecisionView> history) {

    static Judging of(PartnerMap map, List<Gap> gaps, List<DecisionView> history) {
        return new Judging(
                gaps.stream()
                        .map(gap -> new Judged(gap, Basis.of(map, gap), newest(history, gap.id())))
                        .toList(),
                history);
    }

    private static DecisionView newest(List<DecisionView> history, String gapId) {
        return history.stream()
                .filter(each -> each.point().equals(gapId))
                .findFirst()
                .orElse(null);
    }

    public Optional<Judged> find(String gapId) {
        return all.stream().filter(each -> each.gap().id().equals(gapId)).findFirst();
    }

    public List<DecisionView> history(String gapId) {
        return history.stream().filter(each -> each.point().equals(gapId)).toList();
    }

    public List<Judged> open() {
        return all.stream().filter(Judged::isOpen).toList();
    }

    public List<Judged> acted() {
        return those(Choice.ACT);
    }

    public List<Judged> later() {
        return those(Choice.LATER);
    }

    public List<Judged> accepted() {
        return those(Choice.ACCEPT);
    }

    private List<Judged> those(Choice choice) {
        return all.stream().filter(each -> each.is(choice)).toList();
    }
}
