package org.profint.partnermap;

/** What there is of a link today, from most to least. */
public enum LinkState implements Named {
    ACTIVE("active", "partnermap.state.active"),
    PLANNED("planned", "partnermap.state.planned"),
    DORMANT("dormant", "partnermap.state.dormant");

    private final String word;
    private final String key;

    LinkState(String word, String key) {
        this.word = word;
        this.key = key;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String key() {
        return key;
    }
}
