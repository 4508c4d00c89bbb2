package org.profint.worksheet.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.profint.organisation.Neighbours;
import org.profint.people.Person;
import org.profint.worksheet.Opening;
import org.profint.worksheet.Openings;
import org.profint.worksheet.Visibility;

/** Who reads what teams have opened: the teams of their runs what stands there now, everybody what was agreed on. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class OpenSheets implements Openings {

    private Sharings sharings;
    private Neighbours neighbours;

    protected OpenSheets() {}

    @Inject
    OpenSheets(Sharings sharings, Neighbours neighbours) {
        this.sharings = sharings;
        this.neighbours = neighbours;
    }

    @Override
    public Optional<Opening> of(Person person, String worksheetId) {
        return sharings.open(worksheetId).flatMap(open -> of(person, worksheetId, open));
    }

    private Optional<Opening> of(Person person, String id, Sharings.Open open) {
        if (neighbours.beside(person).contains(open.teamId())) {
            return Optional.of(live(open.teamName(), types(person, open.teamId())));
        }
        return open.visibility() == Visibility.LIBRARY
                ? sharings.current(id)
                        .filter(Publication::isAgreed)
                        .map(each -> each.opening(open.teamName(), sharings.named(id)))
                : Optional.empty();
    }

    private boolean types(Person person, String teamId) {
        return neighbours.facilitated(person).stream()
                .anyMatch(each -> each.value().equals(teamId));
    }

    static Opening live(String teamName, boolean types) {
        return new Opening(true, types, null, null, 0, 0, teamName, List.of());
    }
}
