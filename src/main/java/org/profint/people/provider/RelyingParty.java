package org.profint.people.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.people.OwnAddress;

/**
 * This campus as a relying party of OpenID Connect: the code flow with PKCE, state and nonce, and tokens signed with a key
 * that the provider publishes. The rules of the protocol are Nimbus's; what is allowed is said here.
 */
@ApplicationScoped
class RelyingParty {

    /** Signed with a key of the provider that nobody else has: never none, never HMAC. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);

    /** OpenID Connect Core, 2. */
    private static final int LONGEST_SUBJECT = 255;

    private static final String CALLBACK = "/people/provider/callback";
    private static final Duration KNOWN_FOR = Duration.ofMinutes(30);
    private static final Logger LOG = Logger.getLogger(RelyingParty.class.getName());

    /** What a provider says of itself, and its keys. */
    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant since) {}

    /** It was not what it must be. The reason is for the log alone. */
    static final class Refused extends Exception {
        Refused(Throwable cause) {
            super(cause);
        }

        Refused(String why) {
            super(why);
        }
    }

    private Outgoing outgoing;
    private OwnAddress address;
    private Clock clock;
    private final Map<String, Known> providers = new ConcurrentHashMap<>();

    protected RelyingParty() {}

    @Inject
    RelyingParty(Outgoing outgoing, OwnAddress address, Clock clock) {
        this.outgoing = outgoing;
        this.address = address;
        this.clock = clock;
    }

    /** Whether there is a provider at this issuer's address that we can work with. */
    boolean finds(String issuer) {
        try {
            providers.remove(issuer);
            return known(issuer).metadata() != null;
        } catch (Refused silent) {
            LOG.log(Level.INFO, "No provider at {0}: {1}", new Object[] {issuer, silent.getMessage()});
            return false;
        }
    }

    /** Where the browser goes to. */
    URI departure(ProviderView provider, Departure secrets) throws Refused {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "profile", "email"),
                        new ClientID(provider.clientId()),
                        callback())
                .endpointURI(known(provider.issuer()).metadata().getAuthorizationEndpointURI())
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * Who came back with this code.
     *
     * @param namedIssuer the issuer that the answer itself names (RFC 9207); null when it names none
     */
    Claims arrival(ProviderView provider, String secret, Journey journey, String code, String namedIssuer)
            throws Refused {
        if (namedIssuer != null && !namedIssuer.equals(provider.issuer())) {
            throw new Refused("The answer comes from another issuer");
        }
        Known known = known(provider.issuer());
        try {
            OIDCTokens tokens = tokens(known.metadata(), provider, secret, journey, code);
            IDTokenClaimsSet claims =
                    validator(known, provider).validate(tokens.getIDToken(), new Nonce(journey.nonce()));
            if (claims.getSubject().getValue().length() > LONGEST_SUBJECT) {
                throw new Refused("The subject is longer than the standard allows");
            }
            checkParty(provider, claims);
            return claims(known.metadata(), tokens, claims);
        } catch (GeneralException | BadJOSEException | JOSEException | IOException | RuntimeException wrong) {
            throw new Refused(wrong);
        }
    }

    /** OpenID Connect Core, 3.1.3.7, 4 and 5: Nimbus asks for it only where there are several audiences. */
    private static void checkParty(ProviderView provider, IDTokenClaimsSet claims) throws Refused {
        String party = claims.getAuthorizedParty() == null
                ? null
                : claims.getAuthorizedParty().getValue();
        if (party == null ? claims.getAudience().size() > 1 : !party.equals(provider.clientId())) {
            throw new Refused("The token was made for another party");
        }
    }

    private static IDTokenValidator validator(Known known, ProviderView provider) {
        // The selector looks for keys at the provider's own address: what a token's header says of keys is not read.
        return new IDTokenValidator(
                new Issuer(provider.issuer()),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()),
                null);
    }

    private OIDCTokens tokens(
            OIDCProviderMetadata metadata, ProviderView provider, String secret, Journey journey, String code)
            throws GeneralException, IOException, Refused {
        TokenRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(metadata, provider, secret),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), callback(), new CodeVerifier(journey.verifier())))
                .build();
        var response = OIDCTokenResponseParser.parse(request.toHTTPRequest().send(outgoing));
        if (!response.indicatesSuccess()) {
            throw new Refused("The code was not taken: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokens) response.toSuccessResponse().getTokens();
    }

    private static ClientAuthentication authentication(
            OIDCProviderMetadata metadata, ProviderView provider, String secret) {
        var methods = metadata.getTokenEndpointAuthMethods();
        boolean post = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        ClientID client = new ClientID(provider.clientId());
        return post
                ? new ClientSecretPost(client, new Secret(secret))
                : new ClientSecretBasic(client, new Secret(secret));
    }

    /** Name and address may stand in the token, or be asked for with it. */
    private Claims claims(OIDCProviderMetadata metadata, OIDCTokens tokens, IDTokenClaimsSet token) {
        String subject = token.getSubject().getValue();
        ClaimsSet said = token;
        if (token.getStringClaim("name") == null && metadata.getUserInfoEndpointURI() != null) {
            try {
                UserInfoRequest request =
                        new UserInfoRequest(metadata.getUserInfoEndpointURI(), tokens.getAccessToken());
                UserInfoResponse response =
                        UserInfoResponse.parse(request.toHTTPRequest().send(outgoing));
                UserInfo info = response.indicatesSuccess()
                        ? response.toSuccessResponse().getUserInfo()
                        : null;
                if (info != null && info.getSubject().getValue().equals(subject)) {
                    said = info;
                }
            } catch (IOException | ParseException | RuntimeException silent) {
                LOG.log(Level.FINE, "A provider says nothing more about somebody", silent);
            }
        }
        return new Claims(
                subject,
                said.getStringClaim("name"),
                said.getStringClaim("email"),
                Boolean.TRUE.equals(said.getBooleanClaim("email_verified")));
    }

    private Known known(String issuer) throws Refused {
        Known known = providers.get(issuer);
        if (known == null || clock.instant().isAfter(known.since().plus(KNOWN_FOR))) {
            known = discover(issuer);
            providers.put(issuer, known);
        }
        return known;
    }

    private Known discover(String issuer) throws Refused {
        try {
            URI place = OIDCProviderMetadata.resolveURL(new Issuer(issuer)).toURI();
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(
                    outgoing.retrieveResource(place.toURL()).getContent());
            if (!metadata.getIssuer().getValue().equals(issuer)) {
                throw new Refused("It calls itself " + metadata.getIssuer());
            }
            outgoing.checkPlace(metadata.getAuthorizationEndpointURI());
            outgoing.checkPlace(metadata.getTokenEndpointURI());
            outgoing.checkPlace(metadata.getJWKSetURI());
            return new Known(metadata, keys(metadata), clock.instant());
        } catch (GeneralException | IOException | java.net.URISyntaxException | RuntimeException wrong) {
            throw new Refused(wrong);
        }
    }

    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        // Kept for five minutes; a key that is not among them is looked for at most every thirty seconds.
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), outgoing)
                .refreshAheadCache(false)
                .build();
    }

    private URI callback() {
        return URI.create(address.origin().orElseThrow() + CALLBACK);
    }
}
