package org.profint.people.provider;

/**
 * How an organisation's people sign in with it.
 *
 * @param code short word that people type, of letters, digits and hyphens, 2 to 40; unique
 * @param name shown, at most 120 characters
 * @param issuer address of the provider, https
 * @param clientId of this campus at the provider
 * @param clientSecret its secret; empty to keep the one that is there
 * @param listed whether it stands on the page for everybody to choose
 * @param mayJoin whether whoever it vouches for gets an account without an invitation
 */
public record NewProvider(
        String code,
        String name,
        String issuer,
        String clientId,
        String clientSecret,
        boolean listed,
        boolean mayJoin) {

    public NewProvider {
        code = clean(code);
        name = clean(name);
        issuer = clean(issuer);
        clientId = clean(clientId);
        clientSecret = clean(clientSecret);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "NewProvider[" + code + "]";
    }
}
