package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** What a version changed, to be offered one by one to those who keep the origin. */
@Named
@RequestScoped
public class OfferPage extends FormPage {

    @Inject
    private Offering offering;

    @Inject
    private Me me;

    private Offering.Improvements improvements;

    @Override
    public void open() {
        improvements = offering.of(me.required(), given("id"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String id = improvements.version().id();
        if (wanted.equals("take-back")) {
            offering.takeBack(me.required(), id, given("offer"));
        } else {
            offering.offer(me.required(), id, given("change"), given("reason"));
        }
        goTo("/worksheet/offer?id=" + id + "#main");
    }

    public Offering.Improvements getImprovements() {
        return improvements;
    }

    /** Whether what is to be mended is in the form of this change. */
    public boolean isWrong(String change) {
        return !getErrors().isEmpty() && given("change").equals(change);
    }

    public String kept(String change) {
        return given("change").equals(change) ? given("reason") : "";
    }
}
