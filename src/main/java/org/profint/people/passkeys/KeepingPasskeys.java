package org.profint.people.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.profint.house.Problem;
import org.profint.people.Alerts;
import org.profint.people.Audit;
import org.profint.people.OwnAddress;
import org.profint.people.Person;
import org.profint.people.Sessions;
import org.profint.people.Tokens;
import org.profint.people.WaysIn;

/** A person's own passkeys: making one, seeing them, removing one. */
@ApplicationScoped
@Transactional
public class KeepingPasskeys {

    private static final Logger LOG = Logger.getLogger(KeepingPasskeys.class.getName());
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;

    private Passkeys passkeys;
    private Ceremony ceremony;
    private OwnAddress address;
    private Sessions sessions;
    private WaysIn waysIn;
    private Audit audit;
    private Alerts alerts;
    private Clock clock;

    protected KeepingPasskeys() {}

    @Inject
    public KeepingPasskeys(
            Passkeys passkeys,
            Ceremony ceremony,
            OwnAddress address,
            Sessions sessions,
            WaysIn waysIn,
            Audit audit,
            Alerts alerts,
            Clock clock) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.address = address;
        this.sessions = sessions;
        this.waysIn = waysIn;
        this.audit = audit;
        this.alerts = alerts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PasskeyView> of(Person person) {
        return passkeys.of(person.id()).stream().map(Passkey::view).toList();
    }

    /** Whether this server knows its own address: without it no passkey can be bound to it. */
    public boolean arePossible() {
        return address.origin().isPresent();
    }

    /**
     * What the browser hands to the authenticator (PublicKeyCredentialCreationOptions, with Base64 for bytes).
     *
     * @throws Problem.Invalid when this person came in too long ago, or has 20 already
     */
    public JsonObject begin(Person person) {
        checkPossible();
        sessions.checkMayChangeWaysIn(person);
        List<Passkey> there = passkeys.of(person.id());
        if (there.size() >= MOST) {
            throw new Problem.Invalid("passkey", "people.passkey.enough");
        }
        String challenge = Tokens.next();
        passkeys.forgetOldChallenges(clock.instant());
        passkeys.add(new Challenge(challenge, person.id(), clock.instant()));
        return Json.createObjectBuilder()
                .add("challenge", challenge)
                .add(
                        "rp",
                        Json.createObjectBuilder()
                                .add("id", address.host().orElseThrow())
                                .add("name", "PROFINT Campus"))
                .add(
                        "user",
                        Json.createObjectBuilder()
                                .add("id", base64(person.id()))
                                .add("name", person.name())
                                .add("displayName", person.name()))
                .add("pubKeyCredParams", algorithms())
                .add("timeout", Challenge.LASTS.toMillis())
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("attestation", "none")
                .build();
    }

    /**
     * @param answer of the browser, as {@code PublicKeyCredential.toJSON} gives it
     * @return the id of the new passkey
     * @throws Problem.Invalid when it has no name, or the answer is not one to our question
     */
    @Transactional(dontRollbackOn = Problem.class)
    public String keep(Person person, String name, String answer) {
        sessions.checkMayChangeWaysIn(person);
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.chars().anyMatch(Character::isISOControl)) {
            throw new Problem.Invalid("name", "people.passkey.name-missing");
        }
        String challenge = ceremony.challengeIn(answer, true)
                .filter(each -> passkeys.take(each, person.id(), clock.instant()))
                .orElseThrow(KeepingPasskeys::refused);
        try {
            Credential credential = ceremony.register(answer, challenge);
            if (passkeys.byCredential(credential.hash()).isPresent()) {
                throw refused();
            }
            Passkey passkey = new Passkey(person.id(), called, credential, clock.instant());
            passkeys.add(passkey);
            // Whoever has just made one was looked at by it: as good as having come in with it.
            sessions.proved(person);
            audit.note(person.id(), Audit.Act.PASSKEY_CHANGED, person.id(), "added");
            alerts.tell(person.id(), "people.letter.passkey-added");
            return passkey.id();
        } catch (Ceremony.Refused wrong) {
            LOG.log(Level.INFO, "A passkey was refused: {0}", wrong.getMessage());
            throw refused();
        }
    }

    /**
     * @throws Problem.NotFound when it is not there, or is somebody else's
     * @throws Problem.Invalid when it is the only way in
     */
    public void remove(Person person, String id) {
        sessions.checkMayChangeWaysIn(person);
        if (!passkeys.remove(person.id(), id)) {
            throw new Problem.NotFound("passkey", id);
        }
        waysIn.checkOneIsLeft(person);
        audit.note(person.id(), Audit.Act.PASSKEY_CHANGED, person.id(), "removed");
        alerts.tell(person.id(), "people.letter.passkey-removed");
    }

    private void checkPossible() {
        if (!arePossible()) {
            throw new Problem.Invalid("passkey", "people.passkey.no-address");
        }
    }

    private static JsonArrayBuilder algorithms() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        Ceremony.ALGORITHMS.forEach(each ->
                all.add(Json.createObjectBuilder().add("type", "public-key").add("alg", each)));
        return all;
    }

    private static Problem.Invalid refused() {
        return new Problem.Invalid("passkey", "people.passkey.refused");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
