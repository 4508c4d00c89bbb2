package org.profint.facilitation.session;

/**
 * A line of a running order before it stands in one.
 *
 * @param stepId null for something of the group's own
 * @param toolId null for a whole step
 * @param partId a part of that tool; null for a whole step
 * @param title empty for what the module has a title for
 */
record Line(String stepId, String toolId, String partId, String title, String note, int minutes, boolean optional) {

    static Line step(String stepId, int minutes, boolean optional) {
        return new Line(stepId, null, null, "", "", minutes, optional);
    }

    static Line part(String stepId, String toolId, String partId, int minutes, boolean optional) {
        return new Line(stepId, toolId, partId, "", "", minutes, optional);
    }

    static Line own(String title, String note, int minutes, boolean optional) {
        return new Line(null, null, null, title, note, minutes, optional);
    }

    Line lasting(int minutes) {
        return new Line(stepId, toolId, partId, title, note, minutes, optional);
    }

    /** What it is of the module, whichever run it is in; null for something of the group's own. */
    String key() {
        return key(stepId, partId);
    }

    static String key(String stepId, String partId) {
        return stepId == null ? null : partId == null ? stepId : stepId + " " + partId;
    }
}
