package org.profint.facilitation.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Site;
import org.profint.people.Me;

/** What a guest takes home: the letters that connect what they did to an account. */
@Named
@RequestScoped
public class KeepsakePage {

    @Inject
    private Claiming claiming;

    @Inject
    private Site site;

    @Inject
    private Me me;

    private Claiming.Keepsake keepsake;

    public void open() {
        keepsake = claiming.keepsake(me.required());
    }

    public Claiming.Keepsake getKeepsake() {
        return keepsake;
    }

    /** As it is typed from a sheet of paper. */
    public String getAddress() {
        return site.at("/facilitation/claim").replaceFirst("^https?://", "");
    }
}
