package org.profint.projectwork;

/** The two sheets of a project, in their order. */
public enum SheetKind {
    /** WT1: the planning of the experimentation. */
    PLAN("wt1"),
    /** WT2: its follow-up, on the plan's rows. */
    FOLLOW_UP("wt2");

    private final String tool;

    SheetKind(String tool) {
        this.tool = tool;
    }

    /** The id of the tool that the sheet is made with. */
    public String tool() {
        return tool;
    }
}
