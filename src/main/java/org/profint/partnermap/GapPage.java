package org.profint.partnermap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.Choice;
import org.profint.worksheet.DecisionView;
import org.profint.worksheet.WorksheetView;

/** What is to become of one gap, and all that was decided about it. */
@Named
@RequestScoped
public class GapPage extends FormPage {

    @Inject
    private Mapping mapping;

    @Inject
    private Settling settling;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    @Inject
    private Me me;

    private SheetMap sheet;
    private Judging judging;
    private Judged judged;

    @Override
    public void open() {
        sheet = mapping.read(me.required(), given("id"), visitor.getContentLanguage());
        if (!sheet.isMine()) {
            throw new Problem.NotFound("worksheet", sheet.id());
        }
        judging = mapping.judge(me.required(), sheet);
        judged = judging.find(given("gap")).orElse(null);
        if (judged == null) {
            leave();
        } else {
            super.open();
        }
    }

    /** It has closed, or never was. */
    private void leave() {
        try {
            goTo("/partnermap/map?id=" + sheet.id() + "&closed=1#gaps");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        Choice choice = switch (wanted) {
            case "act" -> Choice.ACT;
            case "accept" -> Choice.ACCEPT;
            case "later" -> Choice.LATER;
            case "open" -> Choice.OPEN;
            default -> throw new Problem.NotFound("decision", wanted);
        };
        boolean there = settling.settle(
                me.required(), sheet.id(), given("gap"), choice, given("reason"), visitor.getLanguage());
        goTo("/partnermap/map?id=" + sheet.id() + (there ? "#gaps" : "&closed=1#gaps"));
    }

    public WorksheetView getSheet() {
        return sheet.state().sheet();
    }

    /** Null when it has closed. */
    public Judged getJudged() {
        return judged;
    }

    public String getSentence() {
        return judged == null ? "" : judged.gap().sentence(new Wording(texts, visitor.getLanguage()));
    }

    /** All that was ever decided about it, the newest first. */
    public List<DecisionView> getHistory() {
        return judging.history(given("gap"));
    }
}
