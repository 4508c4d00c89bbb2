package org.profint.people.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.OwnAddress;
import org.profint.people.Person;
import org.profint.people.Throttle;

/** To an organisation's provider and back. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Travelling {

    private static final Logger LOG = Logger.getLogger(Travelling.class.getName());
    private static final int LONGEST_PLACE = 1000;

    /** Where the browser goes, and what it keeps meanwhile. */
    public record Start(URI place, String browser) {}

    /** What comes back from a provider, as its parameters say; each may be null. */
    public record Answer(String state, String code, String error, String issuer) {}

    /**
     * Back again.
     *
     * @param accountId who comes in; empty when an identity waits for the yes of the person who is signed in
     * @param offer the secret of that offer
     * @param back where to go on, on this server; empty for nowhere in particular
     */
    public record Arrival(Optional<String> accountId, Optional<String> offer, String back, boolean shared) {}

    private Providers providers;
    private RelyingParty relyingParty;
    private Linking linking;
    private OwnAddress address;
    private Throttle throttle;
    private Clock clock;

    protected Travelling() {}

    @Inject
    public Travelling(
            Providers providers,
            RelyingParty relyingParty,
            Linking linking,
            OwnAddress address,
            Throttle throttle,
            Clock clock) {
        this.providers = providers;
        this.relyingParty = relyingParty;
        this.linking = linking;
        this.address = address;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * The provider behind a word that somebody typed.
     *
     * @throws Problem.TooMany for whoever tries many words
     */
    public Optional<ProviderView> find(String code, String from) {
        String who = "provider codes";
        throttle.check(who + from, from);
        Optional<ProviderView> found = providers.byCode(code);
        if (found.isEmpty()) {
            throttle.failed(who + from, from);
        }
        return found;
    }

    /**
     * Begins a journey.
     *
     * @throws Problem.NotFound when there is no such provider
     * @throws Problem.Invalid when it cannot be reached, or this server does not know its own address
     */
    public Start begin(String code, String back, boolean shared) {
        ProviderView provider = providers.byCode(code).orElseThrow(() -> new Problem.NotFound("provider", code));
        if (address.origin().isEmpty()) {
            throw new Problem.Invalid("provider", "people.provider.no-address");
        }
        Departure departure = Departure.fresh();
        String place = back.length() > LONGEST_PLACE ? "" : back;
        try {
            URI there = relyingParty.departure(provider, departure);
            linking.leave(new Journey(departure, provider.id(), place, shared, clock.instant()));
            return new Start(there, departure.browser());
        } catch (RelyingParty.Refused silent) {
            LOG.log(Level.WARNING, "The provider {0} cannot be asked: {1}", new Object[] {provider.issuer(), silent});
            throw new Problem.Invalid("provider", "people.provider.silent");
        }
    }

    /**
     * Ends a journey. Whatever is wrong with the answer, nothing has changed but that this journey is over.
     *
     * @param browser the cookie of the browser it began in
     * @param person who is signed in meanwhile
     * @throws Problem.Invalid with a sentence that says what to do
     */
    public Arrival end(Answer answer, String browser, Optional<Person> person, Language language) {
        Journey journey = linking.comeBack(answer.state() == null ? "" : answer.state())
                .filter(each -> each.isGood(browser, clock.instant()))
                .orElseThrow(() -> new Problem.Invalid("provider", "people.provider.over"));
        if (answer.error() != null) {
            throw new Problem.Invalid("provider", "people.provider.declined");
        }
        Provider provider = providers
                .byId(journey.providerId())
                .orElseThrow(() -> new Problem.Invalid("provider", "people.provider.over"));
        Claims claims = claims(provider, journey, answer);
        Arrival arrival = arrive(provider.view(), claims, person, journey.back(), language);
        return new Arrival(arrival.accountId(), arrival.offer(), journey.back(), journey.isOnSharedComputer());
    }

    private Arrival arrive(
            ProviderView provider, Claims claims, Optional<Person> person, String back, Language language) {
        try {
            return linking.arrive(provider, claims, person, back, language);
        } catch (PersistenceException twice) {
            // The same new person in two tabs at once: by now the other one has made the account.
            return linking.arrive(provider, claims, person, back, language);
        }
    }

    private Claims claims(Provider provider, Journey journey, Answer answer) {
        if (answer.code() == null || answer.code().isBlank()) {
            throw new Problem.Invalid("provider", "people.provider.refused");
        }
        try {
            return relyingParty.arrival(
                    provider.view(), providers.secretOf(provider), journey, answer.code(), answer.issuer());
        } catch (RelyingParty.Refused wrong) {
            LOG.log(Level.WARNING, "A sign-in through {0} was refused: {1}", new Object[] {
                provider.view().issuer(), wrong.getMessage()
            });
            throw new Problem.Invalid("provider", "people.provider.refused");
        }
    }
}
