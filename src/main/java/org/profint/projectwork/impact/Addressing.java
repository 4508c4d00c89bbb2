package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.house.Site;
import org.profint.people.Person;
import org.profint.people.Tokens;

/** The private address of a person's calendar: made, renewed and withdrawn by its owner, shown once. */
@ApplicationScoped
@Transactional
public class Addressing {

    static final String DOOR = "/api/projectwork/impact/calendar/";

    private CalendarAddresses addresses;
    private Site site;
    private Clock clock;

    protected Addressing() {}

    @Inject
    Addressing(CalendarAddresses addresses, Site site, Clock clock) {
        this.addresses = addresses;
        this.site = site;
        this.clock = clock;
    }

    /** Since when there is one; nothing for none. */
    public Optional<Instant> since(Person person) {
        return addresses.of(person.id()).map(CalendarAddress::madeAt);
    }

    /**
     * A new address; the one before is good no more.
     *
     * @return all of it: afterwards nobody can read it anywhere
     */
    public String renew(Person person) {
        String token = Tokens.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        addresses
                .held(person.id())
                .ifPresentOrElse(
                        each -> each.renew(Tokens.hash(token), now),
                        () -> addresses.add(new CalendarAddress(person.id(), Tokens.hash(token), now)));
        return site.at(DOOR + token + ".ics");
    }

    public void withdraw(Person person) {
        addresses.held(person.id()).ifPresent(addresses::remove);
    }

    /** @throws Problem.NotFound for a secret that is none, or none any more */
    String owner(String token) {
        return addresses
                .byToken(token)
                .map(CalendarAddress::accountId)
                .orElseThrow(() -> new Problem.NotFound("calendar", "by its address"));
    }
}
