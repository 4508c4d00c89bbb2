package org.profint.partnermap;

/** The four tests of a partnership that lasts: NET-3. */
public enum LastingTest implements Named {
    FORMALISED("formalised", "partnermap.test.formalised"),
    RECOGNISED("recognised", "partnermap.test.recognised"),
    EVALUATED("evaluated", "partnermap.test.evaluated"),
    VISIBLE("visible", "partnermap.test.visible");

    private final String word;
    private final String key;

    LastingTest(String word, String key) {
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
