package org.profint.partnermap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.people.Person;
import org.profint.worksheet.Adding;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Choice;
import org.profint.worksheet.Deciding;
import org.profint.worksheet.NewDecision;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;

/**
 * Decides what becomes of a gap: an action of WT1, accepted for a reason, or later. Whoever writes in the sheet may. A gap
 * that has closed meanwhile needs no decision, and none is kept.
 */
@ApplicationScoped
public class Settling {

    /** The tool that plans actions. */
    private static final String PLAN = "wt1";

    private static final String ACTIONS = "wt1-actions";
    private static final String DESCRIPTION = "wt1-actions-description";

    private Mapping mapping;
    private Deciding deciding;
    private Sheeting sheeting;
    private Adding adding;
    private Tools tools;
    private Texts texts;

    protected Settling() {}

    @Inject
    Settling(Mapping mapping, Deciding deciding, Sheeting sheeting, Adding adding, Tools tools, Texts texts) {
        this.mapping = mapping;
        this.deciding = deciding;
        this.sheeting = sheeting;
        this.adding = adding;
        this.tools = tools;
        this.texts = texts;
    }

    /**
     * Keeps a decision.
     *
     * @param reason must be there for what is accepted
     * @param language in which the gap is said
     * @return whether the gap was still there
     * @throws Problem.NotFound when they may not write in this sheet, or it was put away
     * @throws Problem.Invalid with field {@code reason} when it is missing or too long
     */
    public boolean settle(
            Person person, String sheetId, String gapId, Choice choice, String reason, Language language) {
        SheetMap sheet = mapping.read(person, sheetId, language);
        if (!sheet.isMine() || !sheet.state().sheet().open()) {
            throw new Problem.NotFound("worksheet", sheetId);
        }
        Deciding.check(choice, reason);
        Optional<Judged> found = mapping.judge(person, sheet).find(gapId);
        found.ifPresent(judged -> {
            String sentence = judged.gap().sentence(new Wording(texts, language));
            String plan = choice == Choice.ACT ? act(person, sheet, judged.gap(), sentence, language) : null;
            deciding.decide(
                    person, sheetId, new NewDecision(gapId, choice, reason.strip(), sentence, judged.basis(), plan));
        });
        return found.isPresent();
    }

    /** The row has an id that the sheet and the gap give it: twice the same gap is once the same action. */
    private String act(Person person, SheetMap sheet, Gap gap, String sentence, Language language) {
        String plan = sheeting.current(person, PLAN, sheet.state().sheet().teamId(), language);
        Cell action = new Cell(ACTIONS, Ids.of(sheet.id() + " " + gap.id()), DESCRIPTION);
        // An organisation may have taken the table of actions out of its own version, or answer it in another way.
        if (!Adding.fits(tools.spec(sheeting.written(person, plan).toolId()), action, sentence)) {
            throw new Problem.Invalid("gap", "partnermap.decide.no-actions");
        }
        adding.add(person, plan, action, sentence);
        return plan;
    }
}
