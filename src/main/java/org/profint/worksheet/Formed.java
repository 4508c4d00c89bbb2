package org.profint.worksheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;

/** A sheet with its tool, in words. */
record Formed(SheetState state, Shown<ToolSpec> tool, SheetForm form) {

    static Formed of(
            Tools tools,
            Shown<ToolSpec> tool,
            SheetState state,
            Map<String, FormSaving.Refused> refused,
            UnaryOperator<String> texts) {
        // Its tool names the tables that it repeats: whichever version the other sheet is in, they are the same.
        Optional<Shown<ToolSpec>> origin = state.sheet().originId() == null
                ? Optional.empty()
                : tools.repeated(tool.id())
                        .map(each -> tools.shown(each, tool.words().language()));
        return new Formed(state, tool, new SheetForms(tool, origin, state, refused, texts).form());
    }
}
