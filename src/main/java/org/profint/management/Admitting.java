package org.profint.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.profint.organisation.Founding;
import org.profint.people.Person;
import org.profint.people.provider.NewProvider;
import org.profint.people.provider.ProviderView;
import org.profint.people.provider.Providers;

/** A manager says with which provider the organisation's people sign in. The secret goes in and never comes out. */
@ApplicationScoped
@Transactional
public class Admitting {

    private Founding founding;
    private Providers providers;

    protected Admitting() {}

    @Inject
    Admitting(Founding founding, Providers providers) {
        this.founding = founding;
        this.providers = providers;
    }

    /** @throws org.profint.house.Problem.NotFound when this person does not manage the organisation, here and below */
    public Optional<ProviderView> of(Person manager, String organisationId) {
        return providers.of(founding.managed(manager, organisationId).id());
    }

    /** @throws org.profint.house.Problem.Invalid with what to mend; also when the provider does not answer */
    public void setUp(Person manager, String organisationId, NewProvider wanted) {
        providers.put(manager.id(), founding.managed(manager, organisationId).id(), wanted);
    }

    public void remove(Person manager, String organisationId) {
        providers.remove(manager.id(), founding.managed(manager, organisationId).id());
    }
}
