package org.profint.partnermap;

/** The answer to a closed question. */
public enum Answer implements Named {
    YES("yes", "partnermap.answer.yes"),
    PARTLY("partly", "partnermap.answer.partly"),
    NO("no", "partnermap.answer.no");

    private final String word;
    private final String key;

    Answer(String word, String key) {
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
