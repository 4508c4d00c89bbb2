package org.profint.partnermap;

import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.worksheet.SheetState;

/** A worksheet and the map that it is. */
public record SheetMap(SheetState state, Shown<ToolSpec> tool, PartnerMap map) {

    public String id() {
        return state.sheet().id();
    }

    /** Whether whoever asked writes in it; the others only read. */
    public boolean isMine() {
        return state.mine();
    }
}
