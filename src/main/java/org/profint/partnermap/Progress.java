package org.profint.partnermap;

/** The answer to one of the four tests of a partnership that lasts. */
public enum Progress implements Named {
    YES("yes", "partnermap.answer.yes"),
    IN_PROGRESS("progress", "partnermap.answer.progress"),
    NO("no", "partnermap.answer.no");

    private final String word;
    private final String key;

    Progress(String word, String key) {
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
