package org.profint.partnermap;

/** What there is of a link today, from most to least. */
public enum LinkState implements Named {
    ACTIVE,
    PLANNED,
    DORMANT;

    @Override
    public String key() {
        return "partnermap.state." + word();
    }
}
