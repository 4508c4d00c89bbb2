package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;

/**
 * What stood in a worksheet, for rooms that have seen themselves that it may be read or kept: here nobody is asked who they
 * are.
 */
@ApplicationScoped
@Transactional
public class Records {

    /** A moment of a sheet. {@code originChange}: the last change of the one that it stands on; 0 for none. */
    public record Mark(String snapshotId, int change, int originChange) {}

    private Worksheets worksheets;
    private Origins origins;
    private Tools tools;
    private Clock clock;

    protected Records() {}

    @Inject
    Records(Worksheets worksheets, Origins origins, Tools tools, Clock clock) {
        this.worksheets = worksheets;
        this.origins = origins;
        this.tools = tools;
        this.clock = clock;
    }

    /** Nobody writes in the sheet until the transaction ends. */
    public void hold(String worksheetId) {
        worksheets.holdSheet(worksheetId);
    }

    /** Keeps how a sheet stands now; the caller holds it. */
    public Mark keep(String worksheetId, String label, String by) {
        Worksheet sheet = worksheets.fresh(worksheetId);
        Snapshot taken = new Snapshot(sheet.id(), label, sheet.lastChange(), by, clock.instant());
        worksheets.add(taken);
        // Others name it, and must find it.
        worksheets.flush();
        int origin = sheet.originId() == null
                ? 0
                : worksheets.fresh(sheet.originId()).lastChange();
        return new Mark(taken.view().id(), sheet.lastChange(), origin);
    }

    /** The version of its tool that a sheet is filled in with now. */
    public String tool(String worksheetId) {
        return sheet(worksheetId).toolId();
    }

    /** Without the name of its team. */
    public WorksheetView view(String worksheetId) {
        return sheet(worksheetId).view(null);
    }

    public Filled now(String worksheetId) {
        Worksheet sheet = sheet(worksheetId);
        List<FieldState> fields = worksheets.fields(worksheetId);
        return Filled.of(fields).and(origins.rows(sheet, tools.spec(sheet.toolId()), fields, null));
    }

    public Filled at(String worksheetId, Mark mark) {
        Worksheet sheet = sheet(worksheetId);
        List<FieldState> fields = worksheets.fieldsAt(worksheetId, mark.change());
        return Filled.of(fields).and(origins.rows(sheet, tools.spec(sheet.toolId()), fields, mark.originChange()));
    }

    /**
     * The form of a sheet with what stood in it, to read and to compare.
     *
     * @param mark null for how it stands now
     * @param tool the version of its tool in the words of the reader
     * @param texts the reader's words of the campus, by key
     */
    public SheetForm form(String worksheetId, Mark mark, Shown<ToolSpec> tool, UnaryOperator<String> texts) {
        Worksheet sheet = sheet(worksheetId);
        List<FieldState> fields =
                mark == null ? worksheets.fields(worksheetId) : worksheets.fieldsAt(worksheetId, mark.change());
        Filled rows = origins.rows(sheet, tool.spec(), fields, mark == null ? null : mark.originChange());
        List<FieldState> readable = Readable.of(tool.spec(), fields, rows);
        SheetState state = new SheetState(sheet.view(null), sheet.lastChange(), readable, Map.of(), rows, null);
        return Formed.of(tools, tool, state, Map.of(), texts).form();
    }

    /** How it stood at a moment. */
    public Mark when(String worksheetId, Instant moment) {
        Worksheet sheet = sheet(worksheetId);
        int origin = sheet.originId() == null ? 0 : worksheets.lastChangeAt(sheet.originId(), moment);
        return new Mark(null, worksheets.lastChangeAt(worksheetId, moment), origin);
    }

    /** Accounts that wrote in a sheet something that was taken. */
    public List<String> writers(String worksheetId) {
        return worksheets.whoWrote(worksheetId);
    }

    private Worksheet sheet(String id) {
        return worksheets.byId(id).orElseThrow(() -> new org.profint.house.Problem.NotFound("worksheet", id));
    }
}
