package org.profint.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Somebody asks for an attestation that they have earned: under which name, in which language. */
@Named("newAttestationPage")
@RequestScoped
public class NewPage extends FormPage {

    @Inject
    private Recognising recognising;

    @Inject
    private Issuing issuing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private ChanceView chance;

    @Override
    public void open() {
        Way way = Way.of(given("way")).orElseThrow(() -> new Problem.NotFound("way", given("way")));
        List<ChanceView> chances = recognising.chances(me.required(), visitor.getContentLanguage());
        chance = chances.stream()
                .filter(each -> each.moduleId().equals(given("module")) && each.way() == way)
                .findFirst()
                .orElse(null);
        if (chance == null && !request().getMethod().equals("POST")) {
            throw new Problem.NotFound("attestation", given("module"));
        }
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        Way way = Way.of(given("way")).orElseThrow();
        String code = issuing.issue(me.required(), given("module"), way, getLanguage(), given("name"));
        goTo("/recognition/verify?id=" + code);
    }

    public ChanceView getChance() {
        return chance;
    }

    /** What was typed; at first the name that they go by. */
    public String getName() {
        return request().getParameter("name") == null ? me.getName() : given("name");
    }

    public Language getLanguage() {
        return Language.of(given("language")).orElse(visitor.getLanguage());
    }
}
