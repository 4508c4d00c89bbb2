package org.profint.people.provider;

import org.profint.people.Tokens;

/**
 * The secrets of a journey.
 *
 * @param state travels to the provider and comes back
 * @param browser stays in the browser, as a cookie
 * @param nonce comes back inside the signed token
 * @param verifier stays here, and proves at the end that it was we who began
 */
record Departure(String state, String browser, String nonce, String verifier) {

    static Departure fresh() {
        return new Departure(Tokens.next(), Tokens.next(), Tokens.next(), Tokens.next());
    }

    @Override
    public String toString() {
        return "Departure[…]";
    }
}
