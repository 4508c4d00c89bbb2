package org.profint.management;

import jakarta.inject.Inject;
import java.util.Map;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.ConsolePage;
import org.profint.organisation.OrganisationLists.Managed;
import org.profint.people.Me;
import org.profint.people.Person;

/** A page of the organisation's console: {@code ?id=} says which organisation, and it stays that one. */
public abstract class ManagementPage extends ConsolePage {

    @Inject
    private transient Me me;

    @Inject
    private transient Office office;

    @Inject
    private transient Browsing browsing;

    private String id;

    /** Called before the page is shown, and again when it is sent. */
    public void open() {
        organisation();
    }

    /** @throws org.profint.house.Problem.NotFound when this person does not manage it */
    protected Managed organisation() {
        Managed managed = office.of(id == null ? given("id") : id);
        id = managed.id();
        return managed;
    }

    /** Known in every phase of a page that is sent; the office itself only once the page was opened. */
    public String getOrganisationId() {
        return id;
    }

    protected Person manager() {
        return me.required();
    }

    /** How far a run can be: the choices of the filter of every list of runs and of who follows them, in order. */
    public Map<String, String> getStages() {
        return choices(
                "",
                "management.choice.all",
                "not-started",
                "management.choice.not-started",
                "going",
                "management.choice.going",
                "stuck",
                "management.choice.stuck",
                "finished",
                "management.choice.finished");
    }

    /** The title of a module in the person's language; its id when it was withdrawn. */
    public String title(String moduleId) {
        return browsing.title(Kind.MODULE, moduleId, visitor().getContentLanguage());
    }

    /** The address of a table's file, up to the filter. */
    protected String file(String table) {
        return "/management/file?table=" + table + "&id=" + organisation().id();
    }
}
