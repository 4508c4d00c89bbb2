package org.profint.facilitation.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A session as somebody reads it.
 *
 * @param heldOn null while the day is open
 * @param begins null while the time is open
 * @param place empty while it is open
 * @param items the running order
 * @param dropped lines that were left out
 * @param arranged whether this reader may change it
 */
public record SessionView(
        String id,
        String runId,
        String title,
        Mode mode,
        LocalDate heldOn,
        LocalTime begins,
        String place,
        String language,
        List<TeamName> teams,
        List<ItemView> items,
        List<ItemView> dropped,
        boolean arranged) {

    /** A team that comes. */
    public record TeamName(String id, String name) {}

    /** All planned minutes. */
    public int planned() {
        return items.stream().mapToInt(ItemView::planned).sum();
    }

    /** All minutes that were timed; 0 while none were. */
    public int real() {
        return items.stream()
                .filter(each -> each.real() != null)
                .mapToInt(ItemView::real)
                .sum();
    }

    public boolean timed() {
        return items.stream().anyMatch(each -> each.real() != null);
    }

    /** Null while nobody has said when it begins. */
    public LocalTime ends() {
        return begins == null ? null : begins.plusMinutes(planned());
    }

    /** What another session left over. */
    public List<ItemView> openPoints() {
        return items.stream().filter(each -> !each.carriedFrom().isEmpty()).toList();
    }

    /** Whether a line can become the beginning of another session. */
    public boolean divisible() {
        return items.size() > 1 || planned() >= 10;
    }

    public boolean hasTeam(String teamId) {
        return teams.stream().anyMatch(each -> each.id().equals(teamId));
    }

    /** Whether it is a place on the network. */
    public boolean link() {
        return place.startsWith("https://");
    }
}
