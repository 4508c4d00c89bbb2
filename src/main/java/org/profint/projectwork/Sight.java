package org.profint.projectwork;

/**
 * A project, and what somebody has to do with it.
 *
 * @param member is in the team now
 * @param facilitator facilitates the run
 * @param manager manages the team's home
 * @param facilitated whether anybody facilitates the run who could decide: their account is open, and it is not their own work
 * @param contributor is named for something that was handed in, also after they have left
 * @param reader was asked by name to read beside who decides
 * @param peer is in the other team of the run that was asked to read
 * @param teamName of the team
 * @param moduleId of the run
 */
record Sight(
        Project project,
        String teamName,
        String moduleId,
        boolean member,
        boolean facilitator,
        boolean manager,
        boolean facilitated,
        boolean contributor,
        boolean reader,
        boolean peer) {

    /** Who decides: whoever facilitates the run; where nobody could decide, the manager of the organisation that the team belongs to. */
    boolean decides() {
        return facilitator || manager && !facilitated;
    }

    /** Whether they decide, and may: nobody does about their own. */
    boolean acts() {
        return decides() && !isOwn();
    }

    /** Nobody reviews what is their own team's, or their own. */
    boolean isOwn() {
        return member || contributor;
    }

    /** Whether they read what was handed in because of a duty. */
    boolean reviews() {
        return !isOwn() && (decides() || reader || peer);
    }

    ProjectView view() {
        return new ProjectView(
                project.id(),
                project.runId(),
                moduleId,
                project.teamId(),
                teamName,
                project.sheetId(SheetKind.PLAN),
                project.sheetId(SheetKind.FOLLOW_UP),
                project.stage(SheetKind.PLAN),
                project.stage(SheetKind.FOLLOW_UP),
                project.planValidatedAt(),
                project.closedAt(),
                member,
                decides(),
                manager,
                isOwn() || reviews());
    }
}
