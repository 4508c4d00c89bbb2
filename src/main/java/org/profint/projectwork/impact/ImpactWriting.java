package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** One write, one transaction. */
@ApplicationScoped
@Transactional
class ImpactWriting {

    private Impacts impacts;
    private Clock clock;

    protected ImpactWriting() {}

    @Inject
    ImpactWriting(Impacts impacts, Clock clock) {
        this.impacts = impacts;
        this.clock = clock;
    }

    public List<ImpactView> of(Stand stand) {
        return impacts.of(stand.projectId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Place.ZONE);
    }

    public String add(Person person, Stand stand, String operation, NewImpact wanted) {
        wanted.seenBy(today());
        Optional<Impact> before = impacts.operation(operation);
        if (before.isPresent()) {
            if (!before.get().isOf(stand.projectId(), person.id())) {
                throw SentText.otherOperation();
            }
            return before.get().id();
        }
        Impact impact = new Impact(stand.projectId(), wanted, operation, person.id(), now());
        impacts.add(impact);
        return impact.id();
    }

    public void edit(Person person, Stand stand, String impactId, int seenVersion, NewImpact wanted) {
        wanted.seenBy(today());
        Impact impact = impacts.held(stand.projectId(), impactId);
        if (impact.version() != seenVersion) {
            throw new Problem.Conflict("impact " + impactId, impact.view(null));
        }
        impact.edit(wanted, person.id(), now());
    }

    public void withdraw(Person person, Stand stand, String impactId) {
        impacts.held(stand.projectId(), impactId).withdraw(person.id(), now());
    }
}
