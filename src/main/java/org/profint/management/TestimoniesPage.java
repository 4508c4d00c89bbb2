package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.learning.Testimonies;
import org.profint.learning.TestimonyView;

@Named
@ViewScoped
public class TestimoniesPage extends ManagementPage {

    @Inject
    private transient Testimonies testimonies;

    private final Map<String, String> reasons = new HashMap<>();
    private transient List<TestimonyView> offers;

    public List<TestimonyView> getOffers() {
        if (offers == null) {
            offers = testimonies.list(manager(), organisation().id());
        }
        return offers;
    }

    /** What was typed, by the offer that it answers. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public void agree() {
        answer(true, "management.testimony.said-yes");
    }

    public void decline() {
        answer(false, "management.testimony.said-no");
    }

    private void answer(boolean yes, String textKey) {
        String offer = given("offer");
        act(() -> testimonies.answer(manager(), offer, yes, reasons.get(offer)), textKey);
        offers = null;
    }
}
