package org.profint.people.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Problem;
import org.profint.people.OwnAddress;
import org.profint.people.Tokens;

/** Coming in with a passkey, without a name and without a password. */
@ApplicationScoped
@Transactional
public class EnteringByPasskey {

    private static final Logger LOG = Logger.getLogger(EnteringByPasskey.class.getName());

    private Passkeys passkeys;
    private Ceremony ceremony;
    private OwnAddress address;
    private Clock clock;

    protected EnteringByPasskey() {}

    @Inject
    public EnteringByPasskey(Passkeys passkeys, Ceremony ceremony, OwnAddress address, Clock clock) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.address = address;
        this.clock = clock;
    }

    /** What the browser hands to the authenticator (PublicKeyCredentialRequestOptions, with Base64 for bytes). */
    public JsonObject begin() {
        String host = address.host().orElseThrow(() -> new Problem.Invalid("passkey", "people.passkey.no-address"));
        String challenge = Tokens.next();
        passkeys.forgetOldChallenges(clock.instant());
        passkeys.add(new Challenge(challenge, null, clock.instant()));
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add("rpId", host)
                .add("timeout", Challenge.LASTS.toMillis())
                .add("userVerification", "required")
                .build();
    }

    /**
     * @param answer of the browser, as {@code PublicKeyCredential.toJSON} gives it
     * @return the account it belongs to; nothing when it proves nothing. The challenge is used up either way
     */
    public Optional<String> account(String answer) {
        return ceremony.challengeIn(answer, false)
                .filter(each -> address.origin().isPresent() && passkeys.take(each, null, clock.instant()))
                .flatMap(challenge -> checked(answer, challenge));
    }

    private Optional<String> checked(String answer, String challenge) {
        try {
            Optional<Passkey> passkey = passkeys.byCredential(ceremony.credentialIn(answer));
            if (passkey.isEmpty()) {
                return Optional.empty();
            }
            long counter = ceremony.check(answer, challenge, passkey.get());
            return passkey.filter(each -> passkeys.used(each, counter, clock.instant()))
                    .map(Passkey::accountId);
        } catch (Ceremony.Refused wrong) {
            LOG.log(Level.INFO, "A passkey was refused: {0}", wrong.getMessage());
            return Optional.empty();
        }
    }
}
