package org.profint.worksheet.lens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Tools;
import org.profint.worksheet.WorksheetView;

/** What the answers of a worksheet serve, what is asked and still empty, what its tool does not ask about. */
@Named
@RequestScoped
public class CoveragePage {

    @Inject
    private Sheeting sheeting;

    @Inject
    private Tools tools;

    @Inject
    private Lenses lenses;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private SheetState state;
    private LensView lens;
    private List<BalanceView> balances;

    public void open() {
        state = sheeting.state(me.required(), request.getParameter("id"));
        Shown<ToolSpec> tool = tools.shown(state.sheet().toolId(), visitor.getContentLanguage());
        Lens served = Lens.of(tool.spec(), state.filled());
        lens = lenses.of(served);
        balances = lenses.balances(tool, served);
    }

    public WorksheetView getSheet() {
        return state.sheet();
    }

    public LensView getLens() {
        return lens;
    }

    public List<BalanceView> getBalances() {
        return balances;
    }
}
