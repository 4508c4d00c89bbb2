package org.profint.people.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Alerts;
import org.profint.people.Audit;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Sessions;
import org.profint.people.Tokens;
import org.profint.people.WaysIn;

/** Which identity at a provider belongs to which account. */
@ApplicationScoped
@Transactional
public class Linking {

    /** An identity that waits for a yes: where from, and what it is called there. */
    public record OfferView(String providerName, String called) {}

    private Identities identities;
    private Providers providers;
    private Registering registering;
    private Sessions sessions;
    private WaysIn waysIn;
    private Audit audit;
    private Alerts alerts;
    private Instance<InvitingPlaces> invitingPlaces;
    private Clock clock;

    protected Linking() {}

    @Inject
    public Linking(
            Identities identities,
            Providers providers,
            Registering registering,
            Sessions sessions,
            WaysIn waysIn,
            Audit audit,
            Alerts alerts,
            Instance<InvitingPlaces> invitingPlaces,
            Clock clock) {
        this.identities = identities;
        this.providers = providers;
        this.registering = registering;
        this.sessions = sessions;
        this.waysIn = waysIn;
        this.audit = audit;
        this.alerts = alerts;
        this.invitingPlaces = invitingPlaces;
        this.clock = clock;
    }

    void leave(Journey journey) {
        identities.forgetOld(clock.instant());
        identities.add(journey);
    }

    Optional<Journey> comeBack(String state) {
        return identities.takeJourney(state);
    }

    /** Somebody whom a provider has vouched for: known, to be linked, new, or refused. */
    Travelling.Arrival arrive(
            ProviderView provider, Claims claims, Optional<Person> person, String back, Language language) {
        Optional<LinkedIdentity> known = identities.of(provider.issuer(), claims.subject());
        if (known.isPresent()) {
            boolean another = person.filter(
                            each -> !each.id().equals(known.get().accountId()))
                    .isPresent();
            if (another) {
                throw new Problem.Invalid("provider", "people.provider.elsewhere");
            }
            known.get().used(clock.instant());
            return came(known.get().accountId());
        }
        if (person.isPresent()) {
            String token = Tokens.next();
            identities.add(new Offer(token, person.get().id(), provider.id(), claims, clock.instant()));
            return new Travelling.Arrival(Optional.empty(), Optional.of(token), "", false);
        }
        if (!provider.mayJoin() && !isInvited(provider, back)) {
            throw new Problem.Invalid("provider", "people.provider.unknown");
        }
        return came(join(provider, claims, language));
    }

    private static Travelling.Arrival came(String accountId) {
        return new Travelling.Arrival(Optional.of(accountId), Optional.empty(), "", false);
    }

    private boolean isInvited(ProviderView provider, String back) {
        return invitingPlaces.stream().anyMatch(places -> places.invites(provider.organisationId(), back));
    }

    private String join(ProviderView provider, Claims claims, Language language) {
        String account = registering.welcome(claims.provedAddress(), claims.nameToShow(), language);
        link(account, provider, claims.subject());
        return account;
    }

    private void link(String accountId, ProviderView provider, String subject) {
        LinkedIdentity identity = new LinkedIdentity(accountId, provider, subject, clock.instant());
        identity.used(clock.instant());
        identities.add(identity);
        audit.note(accountId, Audit.Act.IDENTITY_LINKED, accountId, "linked " + provider.issuer());
    }

    /** @throws Problem.NotFound when it is over, or another person's */
    @Transactional(Transactional.TxType.SUPPORTS)
    public OfferView offer(Person person, String token) {
        Offer offer = good(person, token);
        return new OfferView(provider(offer).name(), offer.called());
    }

    /**
     * The person says yes: from now on this identity is a way in.
     *
     * @throws Problem.NotFound when the offer is over, or another person's
     * @throws Problem.Invalid when the identity was linked to another account meanwhile, or this person came in too long
     *     ago
     */
    public void accept(Person person, String token) {
        Offer offer = good(person, token);
        sessions.checkMayChangeWaysIn(person);
        ProviderView provider = provider(offer);
        if (identities.of(provider.issuer(), offer.subject()).isPresent()) {
            throw new Problem.Invalid("provider", "people.provider.elsewhere");
        }
        link(person.id(), provider, offer.subject());
        identities.remove(offer);
        alerts.tell(person.id(), "people.letter.linked");
    }

    private Offer good(Person person, String token) {
        return identities
                .offer(token)
                .filter(each -> each.isGoodFor(person.id(), clock.instant()))
                .orElseThrow(() -> new Problem.NotFound("offer", ""));
    }

    private ProviderView provider(Offer offer) {
        return providers
                .byId(offer.providerId())
                .map(Provider::view)
                .orElseThrow(() -> new Problem.NotFound("provider", offer.providerId()));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<IdentityView> of(Person person) {
        return identities.of(person.id()).stream().map(LinkedIdentity::view).toList();
    }

    /**
     * @throws Problem.NotFound when it is not there, or is somebody else's
     * @throws Problem.Invalid when it is the only way in
     */
    public void unlink(Person person, String id) {
        sessions.checkMayChangeWaysIn(person);
        if (!identities.remove(person.id(), id)) {
            throw new Problem.NotFound("identity", id);
        }
        waysIn.checkOneIsLeft(person);
        audit.note(person.id(), Audit.Act.IDENTITY_LINKED, person.id(), "unlinked");
        alerts.tell(person.id(), "people.letter.unlinked");
    }
}
