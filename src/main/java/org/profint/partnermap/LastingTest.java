package org.profint.partnermap;

/** The four tests of a partnership that lasts: NET-3. */
public enum LastingTest implements Named {
    FORMALISED,
    RECOGNISED,
    EVALUATED,
    VISIBLE;

    @Override
    public String key() {
        return "partnermap.test." + word();
    }
}
