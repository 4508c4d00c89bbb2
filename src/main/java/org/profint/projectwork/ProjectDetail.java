package org.profint.projectwork;

import java.time.Instant;
import java.util.List;

/**
 * All that the page of a project says.
 *
 * @param path the stations of a project, in their order
 * @param next the key of the sentence that says what is to be done now
 * @param followUp null while it has not begun
 * @param check null before the project is closed
 * @param decides whether the reader decides about it, and it is not their own
 * @param late people of the team who are not named for what was handed in last; for who decides alone
 * @param peers ids and names of teams that could be asked to read
 */
public record ProjectDetail(
        ProjectView project,
        List<Station> path,
        String next,
        SheetBox plan,
        SheetBox followUp,
        List<AmendmentView> amendments,
        boolean amending,
        CheckView check,
        List<CreditView> credits,
        boolean decides,
        List<Late> late,
        List<Inviting.ReaderView> readers,
        boolean allowsPeers,
        List<Late> peers) {

    /** A station. {@code state}: done, now or later. */
    public record Station(String name, String state) {}

    /** Somebody, or a team, by id and name. */
    public record Late(String id, String name) {}

    /**
     * A sheet and how often it was handed in, the newest first.
     *
     * @param compares whether there is more than one version that the reader may read
     */
    public record SheetBox(
            SheetKind kind,
            String worksheetId,
            Stage stage,
            Instant stageAt,
            List<HandInView> handIns,
            boolean compares) {

        public boolean open() {
            return stage.open();
        }
    }

    /**
     * A hand-in.
     *
     * @param by null for who has left and asked not to be named
     * @param waiting how many may still object and have not said yes
     * @param agreed whether the reader has said yes
     * @param reviewed whether a review can be read
     */
    public record HandInView(
            int number,
            Instant at,
            String by,
            Instant until,
            boolean standing,
            Instant decidedAt,
            String snapshotId,
            List<CreditView> people,
            List<ObjectionView> objections,
            int waiting,
            boolean agreed,
            boolean reviewed) {}

    public record ObjectionView(String by, String reason, Instant at) {}

    /**
     * A version of the plan after the first.
     *
     * @param doneAt null while it is written
     * @param added what the actions say that came with it
     */
    public record AmendmentView(
            int version,
            String reason,
            boolean unplanned,
            Instant beganAt,
            Instant doneAt,
            String snapshotId,
            List<String> added) {}
}
