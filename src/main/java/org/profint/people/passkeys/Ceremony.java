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
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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

    /** The challenge that an answer claims to be for; nothing when it cannot be read. */
    Optional<String> challengeIn(String answer, boolean registering) {
        try {
            CollectedClientData client = registering
                    ? manager.parseRegistrationResponseJSON(answer).getCollectedClientData()
                    : manager.parseAuthenticationResponseJSON(answer).getCollectedClientData();
            return Optional.ofNullable(client)
                    .map(each -> base64(each.getChallenge().getValue()));
        } catch (WebAuthnException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** @throws WebAuthnException when anything about it is not as it must be */
    Credential register(String answer, String challenge) {
        List<PublicKeyCredentialParameters> algorithms = ALGORITHMS.stream()
                .map(COSEAlgorithmIdentifier::create)
                .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                .toList();
        RegistrationData data = manager.verifyRegistrationResponseJSON(
                answer, new RegistrationParameters(here(challenge), algorithms, true, true));
        var authenticator = data.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = authenticator.getAttestedCredentialData();
        return new Credential(
                hash(credential.getCredentialId()),
                Base64.getEncoder().encodeToString(credentials.convert(credential)),
                authenticator.getSignCount());
    }

    /** The hash of the credential that an answer names. */
    String credentialIn(String answer) {
        return hash(manager.parseAuthenticationResponseJSON(answer).getCredentialId());
    }

    /**
     * @return the authenticator's counter
     * @throws WebAuthnException when anything about it is not as it must be, the counter among it
     */
    long check(String answer, String challenge, Passkey passkey) {
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
        AuthenticationData data = manager.verifyAuthenticationResponseJSON(
                answer, new AuthenticationParameters(here(challenge), kept, null, true, true));
        byte[] whose = data.getUserHandle();
        if (whose != null && !new String(whose, java.nio.charset.StandardCharsets.UTF_8).equals(passkey.accountId())) {
            throw new IllegalArgumentException("The credential is another account's");
        }
        return data.getAuthenticatorData().getSignCount();
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
