package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.organisation.Founding;
import org.profint.organisation.OrganisationView;
import org.profint.people.Me;

/** All versions of a tool: which comes from which, which suits which situation, and beginning one of one's own. */
@Named
@RequestScoped
public class VersionsPage extends FormPage {

    @Inject
    private Offering offering;

    @Inject
    private Versions versions;

    @Inject
    private Adapting adapting;

    @Inject
    private Founding founding;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<VersionView> all;
    private List<OrganisationView> managed;

    @Override
    public void open() {
        managed = me.person().map(founding::managed).orElse(List.of());
        all = versions.all(me.person(), managed, given("tool"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (given("organisation").isEmpty()) {
            throw new Problem.Invalid("organisation", "worksheet.versions.organisation-missing");
        }
        String draft =
                adapting.adapt(me.required(), given("source"), given("organisation"), visitor.getContentLanguage());
        goTo("/worksheet/adapt?id=" + draft);
    }

    /** The version that the reader came from. */
    public VersionView getHere() {
        return all.stream()
                .filter(each -> each.id().equals(given("tool")))
                .findFirst()
                .orElse(all.get(0));
    }

    public List<VersionView> getAll() {
        return all;
    }

    /** Those to choose from: a draft is not yet one. */
    public List<VersionView> getChoices() {
        return all.stream()
                .filter(each -> each.own() == null || each.own().published())
                .toList();
    }

    public List<Versions.Grown> getTree() {
        return Versions.tree(all);
    }

    /** Organisations that this person may adapt a tool for. */
    public List<OrganisationView> getManaged() {
        return managed;
    }

    /** Whether this person may have improvements to answer: of an organisation's versions, or of shipped tools. */
    public boolean isKeeper() {
        return !managed.isEmpty() || me.person().filter(offering::isEditor).isPresent();
    }
}
