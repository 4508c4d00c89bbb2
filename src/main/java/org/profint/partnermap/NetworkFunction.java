package org.profint.partnermap;

/** The four functions of a network, as NET-1 names them. */
public enum NetworkFunction implements Named {
    SOURCING("sourcing", "partnermap.function.sourcing"),
    PERIPHERAL("peripheral", "partnermap.function.peripheral"),
    SOCIALISATION("social", "partnermap.function.social"),
    PRACTICE_AND_WORK("work", "partnermap.function.work");

    private final String word;
    private final String key;

    NetworkFunction(String word, String key) {
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
