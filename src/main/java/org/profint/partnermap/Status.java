package org.profint.partnermap;

/** Whether a partner is there already. A necessary one may have no name yet. */
public enum Status implements Named {
    EXISTING("existing", "partnermap.status.existing"),
    NECESSARY("necessary", "partnermap.status.necessary"),
    POTENTIAL("potential", "partnermap.status.potential");

    private final String word;
    private final String key;

    Status(String word, String key) {
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
