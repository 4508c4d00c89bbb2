package org.profint.partnermap;

/** The four functions of a network, as NET-1 names them. */
public enum NetworkFunction implements Named {
    SOURCING,
    PERIPHERAL,
    SOCIAL,
    WORK;

    @Override
    public String key() {
        return "partnermap.function." + word();
    }
}
