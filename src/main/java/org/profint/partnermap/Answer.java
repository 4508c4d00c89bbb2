package org.profint.partnermap;

/** The answer to a closed question. */
public enum Answer implements Named {
    YES,
    PARTLY,
    NO;

    @Override
    public String key() {
        return "partnermap.answer." + word();
    }
}
