package org.profint.people.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Audit;
import org.profint.people.Sealing;

/**
 * The providers that organisations have set up, one each. Whoever calls has decided that it may be done: each room knows
 * its own rules.
 */
@ApplicationScoped
@Transactional
public class Providers {

    private static final String THERE = "select p from Provider p where p.removedAt is null and ";

    @PersistenceContext
    private EntityManager entities;

    private RelyingParty relyingParty;
    private Sealing sealing;
    private Audit audit;
    private Clock clock;

    protected Providers() {}

    @Inject
    public Providers(RelyingParty relyingParty, Sealing sealing, Audit audit, Clock clock) {
        this.relyingParty = relyingParty;
        this.sealing = sealing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The provider of an organisation. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ProviderView> of(String organisationId) {
        return find("p.organisationId = :value", organisationId).map(Provider::view);
    }

    /** By the word that people type, in capitals or not. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ProviderView> byCode(String code) {
        String word = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() || word.length() > 40 || word.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : find("p.code = :value", word).map(Provider::view);
    }

    /** Those that everybody may choose from, by name, at most 200. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ProviderView> listed() {
        return entities.createQuery(THERE + "p.listed = true order by p.name, p.id", Provider.class)
                .setMaxResults(200)
                .getResultStream()
                .map(Provider::view)
                .toList();
    }

    /**
     * Sets up an organisation's provider, or changes it. The provider is asked for its description, so that a mistake
     * shows now and not when the first person stands before the door.
     *
     * @param by the account that does it
     * @throws Problem.Invalid with what to mend
     */
    public ProviderView put(String by, String organisationId, NewProvider wanted) {
        Optional<Provider> there = find("p.organisationId = :value", organisationId);
        Map<String, String> wrong = wrongWith(wanted, there.isPresent());
        find("p.code = :value", wanted.code().toLowerCase(Locale.ROOT))
                .filter(other -> !other.view().organisationId().equals(organisationId))
                .ifPresent(taken -> wrong.put("code", "people.provider.code-taken"));
        if (wrong.isEmpty() && !relyingParty.finds(wanted.issuer())) {
            wrong.put("issuer", "people.provider.issuer-silent");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        Provider provider = there.orElseGet(() -> new Provider(organisationId));
        String secret =
                wanted.clientSecret().isEmpty() ? null : sealing.seal(wanted.clientSecret(), place(provider.id()));
        provider.setUp(wanted, secret, by, clock.instant());
        entities.persist(provider);
        audit.note(by, Audit.Act.PROVIDER_CHANGED, null, organisationId + " " + wanted.issuer());
        return provider.view();
    }

    private static Map<String, String> wrongWith(NewProvider wanted, boolean there) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!wanted.code().matches("[A-Za-z0-9-]{2,40}")) {
            wrong.put("code", "people.provider.code-wrong");
        }
        if (isNothing(wanted.name(), 120)) {
            wrong.put("name", "people.provider.name-missing");
        }
        if (isNothing(wanted.issuer(), 255)) {
            wrong.put("issuer", "people.provider.issuer-silent");
        }
        if (isNothing(wanted.clientId(), 255)) {
            wrong.put("clientId", "people.provider.client-missing");
        }
        if (wanted.clientSecret().length() > 500 || wanted.clientSecret().isEmpty() && !there) {
            wrong.put("clientSecret", "people.provider.secret-missing");
        }
        return wrong;
    }

    private static boolean isNothing(String text, int longest) {
        return text.isEmpty() || text.length() > longest || text.chars().anyMatch(Character::isISOControl);
    }

    /** Nobody comes in through it any more; identities stay linked, for the day it comes back. */
    public void remove(String by, String organisationId) {
        find("p.organisationId = :value", organisationId).ifPresent(provider -> {
            provider.remove(clock.instant());
            audit.note(by, Audit.Act.PROVIDER_CHANGED, null, organisationId + " removed");
        });
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Provider> byId(String id) {
        return find("p.id = :value", id);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    String secretOf(Provider provider) {
        return sealing.open(provider.clientSecret(), place(provider.id()));
    }

    private static String place(String providerId) {
        return "provider " + providerId;
    }

    private Optional<Provider> find(String condition, String value) {
        return entities.createQuery(THERE + condition, Provider.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
