package org.profint.partnermap;

/** The answer to one of the four tests of a partnership that lasts. */
public enum Progress implements Named {
    YES,
    PROGRESS,
    NO;

    @Override
    public String key() {
        return "partnermap.answer." + word();
    }
}
