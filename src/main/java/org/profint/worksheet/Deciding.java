package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** Decisions on the points that a reading of a worksheet raises; whoever writes in the sheet decides. */
@ApplicationScoped
@Transactional
public class Deciding {

    private static final int LONGEST_REASON = 1000;

    private Worksheets worksheets;
    private Clock clock;

    protected Deciding() {}

    @Inject
    Deciding(Worksheets worksheets, Clock clock) {
        this.worksheets = worksheets;
        this.clock = clock;
    }

    /**
     * Keeps a decision beside the earlier ones.
     *
     * @throws Problem.NotFound when they may not write in this sheet, or it was put away
     * @throws Problem.Invalid with field {@code reason} when it is too long, or missing for what is accepted
     */
    public void decide(Person person, String worksheetId, NewDecision wanted) {
        Worksheet worksheet = worksheets.one(person, worksheetId);
        if (!worksheet.view(null).open()) {
            throw new Problem.NotFound("worksheet", worksheetId);
        }
        check(wanted.choice(), wanted.reason());
        worksheets.add(new Decision(worksheet.id(), wanted, person.id(), clock.instant()));
    }

    /**
     * Before anything is done on the strength of a decision.
     *
     * @throws Problem.Invalid with field {@code reason} as {@link #decide}
     */
    public static void check(Choice choice, String reason) {
        boolean none = reason.isBlank() && choice != Choice.ACCEPT;
        if (!none && SentText.line(reason, LONGEST_REASON).isEmpty()) {
            throw new Problem.Invalid("reason", "worksheet.decision.reason-missing");
        }
    }

    /**
     * What was decided on the points of a sheet, the newest first: all of it, with who and why, for those who write in it.
     * For readers what counts now, and not by whom; nor why, when they read an edition that was given to everybody: words of
     * later are not in what its authors said yes to.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DecisionView> of(Person person, SheetState state) {
        String id = state.sheet().id();
        if (state.mine()) {
            return worksheets.decisions(person, id);
        }
        Set<String> points = new HashSet<>();
        return worksheets.decisions(id).stream()
                .filter(each -> points.add(each.point()))
                .map(each -> each.forReaders(state.opening().live()))
                .toList();
    }
}
