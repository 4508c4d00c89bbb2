package org.profint.worksheet.sharing;

import java.time.Instant;
import java.util.List;
import org.profint.organisation.Choice;
import org.profint.organisation.Neighbours;
import org.profint.worksheet.Visibility;
import org.profint.worksheet.WorksheetView;

/**
 * Who reads a sheet, and what the next step would change.
 *
 * @param teams one's own, to share a sheet of one's own with
 * @param members names of those in the team
 * @param runs what the team follows together with others
 * @param asked what waits for the yes of another one in the team, or is shown to everybody; null for nothing
 * @param names fields that seem to name somebody, where they should say a function
 * @param named whether the reader wants to be named where everybody reads
 * @param mayTakeBack whether the sheet can be one's own again: nobody else has written in it
 */
public record SharingView(
        WorksheetView sheet,
        List<Choice> teams,
        List<String> members,
        List<Neighbours.Company> runs,
        Asked asked,
        List<NamedCell> names,
        boolean named,
        boolean mayTakeBack) {

    /**
     * A sheet that is to be shown to everybody, or is.
     *
     * @param id of what is asked: the answer is to this and to nothing newer
     * @param mine whether the reader asked: then it is for another one to agree
     * @param by the name of who asked
     */
    public record Asked(String id, boolean mine, String by, Instant at, boolean withTeam, boolean agreed) {}

    public Visibility level() {
        return sheet.visibility();
    }

    /** Whether nobody else is in the team who could agree. */
    public boolean alone() {
        return members.size() < 2;
    }

    /** Whether another one of the team waits for the reader's word. */
    public boolean answers() {
        return asked != null && !asked.agreed() && (!asked.mine() || alone());
    }
}
