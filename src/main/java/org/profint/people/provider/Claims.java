package org.profint.people.provider;

/**
 * What a provider says about somebody.
 *
 * @param subject who, for ever, at this provider
 * @param name to show; empty when it says none
 * @param address empty when it says none
 * @param addressProved whether the provider vouches for the address
 */
record Claims(String subject, String name, String address, boolean addressProved) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;

    Claims {
        name = clean(name, LONGEST_NAME);
        address = clean(address, LONGEST_ADDRESS);
    }

    private static String clean(String text, int longest) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > longest ? plain.substring(0, longest).strip() : plain;
    }

    /** An address that may become the account's; null for none. */
    String provedAddress() {
        return addressProved && address.matches("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}") ? address : null;
    }

    String called() {
        return name.isEmpty() ? address.isEmpty() ? subject : address : name;
    }

    String nameToShow() {
        String shown = called().replaceFirst("@.*", "");
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
