package org.profint.partnermap;

/** Whether a partner is there already. A necessary one may have no name yet. */
public enum Status implements Named {
    EXISTING,
    NECESSARY,
    POTENTIAL;

    @Override
    public String key() {
        return "partnermap.status." + word();
    }
}
