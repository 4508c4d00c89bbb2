package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.profint.organisation.PlaceView;
import org.profint.organisation.Teaming;

/** The people of a team, also those who have left. Guests of a run are none of them. */
@ApplicationScoped
class TeamPeople {

    private Teaming teaming;

    protected TeamPeople() {}

    @Inject
    TeamPeople(Teaming teaming) {
        this.teaming = teaming;
    }

    /** All who are or were in it, each once: as they are there now, or as they last were. */
    List<PlaceView> all(String teamId) {
        return teaming.places(teamId).stream()
                .filter(each -> !each.guest())
                .sorted(Comparator.comparing(PlaceView::present)
                        .thenComparing(PlaceView::joinedAt)
                        .reversed())
                .collect(java.util.stream.Collectors.toMap(
                        PlaceView::accountId, each -> each, (now, before) -> now, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(PlaceView::joinedAt).thenComparing(PlaceView::accountId))
                .toList();
    }

    List<PlaceView> present(String teamId) {
        return all(teamId).stream().filter(PlaceView::present).toList();
    }

    Optional<PlaceView> one(String teamId, String accountId) {
        return all(teamId).stream()
                .filter(each -> each.accountId().equals(accountId))
                .findFirst();
    }
}
