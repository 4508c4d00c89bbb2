package org.profint.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Attestations that somebody has, and what is missing for others. */
@Named("recognitionPage")
@RequestScoped
public class MinePage {

    @Inject
    private Recognising recognising;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private List<AttestationView> mine;
    private List<ChanceView> chances;

    public void open() {
        mine = recognising.mine(me.required());
        chances = recognising.chances(me.required(), visitor.getContentLanguage());
    }

    public List<AttestationView> getMine() {
        return mine;
    }

    public List<ChanceView> getChances() {
        return chances;
    }
}
