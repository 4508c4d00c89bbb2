package org.profint.people.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.profint.people.OwnAddress;
import org.profint.people.Tokens;

/** What a browser brings back from an authenticator, judged by webauthn4j. It keeps nothing. */
@ApplicationScoped
class Ceremony {

    /** ES256, EdDSA and RS256, in the order of our liking. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    private OwnAddress address;

    protected Ceremony() {}

    @Inject
    Ceremony(OwnAddress address) {
        this.address = address;
    }

    /** An answer was not what it must be. The reason is for the log alone. */
    static final class Refused extends Exception {
        Refused(Throwable cause) {
            super(cause);
        }
    }

    /** The challenge that an answer claims to be for; nothing when it cannot be read. */
    Optional<String> challengeIn(String answer, boolean registering) {
        try {
            CollectedClientData client = judged(() -> registering
                    ? manager.parseRegistrationResponseJSON(answer).getCollectedClientData()
                    : manager.parseAuthenticationResponseJSON(answer).getCollectedClientData());
            return Optional.of(base64(client.getChallenge().getValue()));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    Credential register(String answer, String challenge) throws Refused {
        List<PublicKeyCredentialParameters> algorithms = ALGORITHMS.stream()
                .map(COSEAlgorithmIdentifier::create)
                .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                .toList();
        RegistrationData data = judged(() -> manager.verifyRegistrationResponseJSON(
                answer, new RegistrationParameters(here(challenge), algorithms, true, true)));
        var authenticator = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = authenticator.getAttestedCredentialData();
        return new Credential(
                hash(credential.getCredentialId()),
                Base64.getEncoder().encodeToString(credentials.convert(credential)),
                authenticator.getSignCount());
    }

    /** The hash of the credential that an answer names. */
    String credentialIn(String answer) throws Refused {
        return hash(judged(() -> manager.parseAuthenticationResponseJSON(answer).getCredentialId()));
    }

    /**
     * @return the authenticator's counter
     * @throws Refused when anything about it is not as it must be, the counter and the person among it
     */
    long check(String answer, String challenge, Passkey passkey) throws Refused {
        AttestedCredentialData credential =
                credentials.convert(Base64.getDecoder().decode(passkey.credential()));
        CredentialRecordImpl kept = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                credential,
                null,
                null,
                null,
                null);
        AuthenticationData data = judged(() -> manager.verifyAuthenticationResponseJSON(
                answer, new AuthenticationParameters(here(challenge), kept, null, true, true)));
        byte[] whose = data.getUserHandle();
        if (whose != null && !new String(whose, StandardCharsets.UTF_8).equals(passkey.accountId())) {
            throw new Refused(new IllegalArgumentException("The credential is another account's"));
        }
        return data.getAuthenticatorData().getSignCount();
    }

    /** A stranger's bytes make the library throw whatever its own libraries throw. */
    private static <T> T judged(Supplier<T> library) throws Refused {
        try {
            return Objects.requireNonNull(library.get());
        } catch (RuntimeException wrong) {
            throw new Refused(wrong);
        }
    }

    private ServerProperty here(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(address.origin().orElseThrow()))
                .rpId(address.host().orElseThrow())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private static String hash(byte[] credentialId) {
        return Tokens.hash(base64(credentialId));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
