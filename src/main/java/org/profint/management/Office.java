package org.profint.management;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.house.Problem;
import org.profint.organisation.OrganisationLists;
import org.profint.organisation.OrganisationLists.Managed;
import org.profint.people.Me;

/** The organisation that this request is about, and the others that the same person manages. */
@Named
@RequestScoped
public class Office {

    private OrganisationLists organisations;
    private Me me;
    private List<Managed> mine;
    private Managed chosen;

    protected Office() {}

    @Inject
    public Office(OrganisationLists organisations, Me me) {
        this.organisations = organisations;
        this.me = me;
    }

    /**
     * @param id empty for the first one by name
     * @throws Problem.NotFound when this person does not manage it, or none at all
     */
    Managed of(String id) {
        if (mine == null) {
            mine = organisations.managed(me.required());
        }
        boolean any = id == null || id.isEmpty();
        chosen = mine.stream()
                .filter(each -> any || each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("organisation", id));
        return chosen;
    }

    public Managed getChosen() {
        return chosen;
    }

    public String getId() {
        return chosen.id();
    }

    public List<Managed> getMine() {
        return mine;
    }
}
