package org.profint.facilitation.desk;

import java.time.Instant;
import org.profint.house.Row;

/**
 * Something that waits for who facilitates.
 *
 * @param id of the post, of what was delivered, or of the person
 * @param name of who wrote, delivered or is silent; null for who is not named to anybody
 * @param person whom one could write to; null when there is nobody in the team any more
 * @param text the beginning of the post
 * @param place the prompt, or the step
 * @param asks whether its author needs an answer
 * @param total how many there are of this kind; counted no further than {@link Waits#COUNTED}
 */
public record Waiting(
        Kind kind,
        String id,
        String name,
        String person,
        String text,
        String place,
        boolean asks,
        Instant since,
        String runId,
        String moduleId,
        String teamId,
        String team,
        int total) {

    static Waiting read(Row row) {
        return new Waiting(
                row.word(0, Kind.class),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.number(6) > 0,
                row.moment(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                row.number(12));
    }
}
