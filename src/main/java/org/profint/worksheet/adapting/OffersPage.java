package org.profint.worksheet.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.people.Me;

/** Improvements that others made of one's tools: side by side with what one has, to be taken or declined. */
@Named
@RequestScoped
public class OffersPage extends FormPage {

    @Inject
    private Offering offering;

    @Inject
    private Sentences sentences;

    @Inject
    private Me me;

    private List<OfferView> offers;

    @Override
    public void open() {
        offers = offering.toAnswer(me.required());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String offer = given("offer");
        String said = given("answer-" + offer);
        if (wanted.equals("take")) {
            offering.take(me.required(), offer, said);
        } else {
            offering.decline(me.required(), offer, said);
        }
        goTo("/worksheet/offers#" + offer);
    }

    public List<OfferView> getWaiting() {
        return offers.stream().filter(OfferView::open).toList();
    }

    public List<OfferView> getAnswered() {
        return offers.stream().filter(each -> !each.open()).toList();
    }

    public List<Sides.Side> sides(OfferView offer) {
        return Sides.of(offer.before(), offer.after(), offer.place(), sentences::kind);
    }
}
