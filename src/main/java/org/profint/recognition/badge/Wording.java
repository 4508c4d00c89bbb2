package org.profint.recognition.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.profint.people.Tokens;

/** What a badge says, in the terms of Open Badges 3.0. */
final class Wording {

    private static final String ISSUER = "PROFINT Campus";

    private final Addresses addresses;

    Wording(Addresses addresses) {
        this.addresses = addresses;
    }

    static JsonArray list(String... texts) {
        return Json.createArrayBuilder(java.util.List.of(texts)).build();
    }

    private static JsonArray contexts() {
        return list(Canonical.CREDENTIALS, Canonical.OPEN_BADGES);
    }

    JsonObjectBuilder issuer() {
        return Json.createObjectBuilder()
                .add("id", addresses.issuer())
                .add("type", list("Profile"))
                .add("name", ISSUER)
                .add("url", addresses.site());
    }

    JsonObjectBuilder achievement(Course course) {
        String competences = String.join(" · ", course.competences());
        return Json.createObjectBuilder()
                .add("id", addresses.achievement(course.moduleId(), course.way(), course.language()))
                .add("type", list("Achievement"))
                .add("achievementType", "Course")
                .add("inLanguage", course.language().getTag())
                .add("name", course.title())
                .add("description", course.objective() + " " + competences)
                .add("criteria", Json.createObjectBuilder().add("narrative", String.join(" ", course.criteria())));
    }

    JsonObject badge(NewBadge badge, Instant now) {
        String verification = addresses.verification(badge.code());
        return Json.createObjectBuilder()
                .add("@context", contexts())
                .add("id", verification)
                .add("type", list("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", badge.course().title())
                .add("issuer", issuer())
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("credentialSubject", subject(badge))
                .add("evidence", Json.createArrayBuilder().add(evidence(badge)))
                .add("credentialStatus", status(badge))
                .build();
    }

    private JsonObjectBuilder subject(NewBadge badge) {
        JsonArrayBuilder who =
                Json.createArrayBuilder().add(identity("name", false).add("identityHash", badge.holder()));
        if (!badge.address().isEmpty()) {
            String salt = Tokens.next();
            who.add(identity("emailAddress", true)
                    .add("identityHash", "sha256$" + Tokens.hash(badge.address() + salt))
                    .add("salt", salt));
        }
        return Json.createObjectBuilder()
                .add("type", list("AchievementSubject"))
                .add("identifier", who)
                .add("activityStartDate", badge.from().toString())
                .add("activityEndDate", badge.until().toString())
                .add("achievement", achievement(badge.course()));
    }

    private static JsonObjectBuilder identity(String type, boolean hashed) {
        return Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", hashed)
                .add("identityType", type);
    }

    private JsonObjectBuilder evidence(NewBadge badge) {
        return Json.createObjectBuilder()
                .add("type", list("Evidence"))
                .add("name", badge.course().title())
                .add("narrative", badge.summary());
    }

    private JsonObjectBuilder status(NewBadge badge) {
        String list = addresses.status(badge.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + badge.place())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", String.valueOf(badge.place()))
                .add("statusListCredential", list);
    }

    JsonObject statusList(int number, String bits) {
        String address = addresses.status(number);
        return Json.createObjectBuilder()
                .add("@context", list(Canonical.CREDENTIALS))
                .add("id", address)
                .add("type", list("VerifiableCredential", "BitstringStatusListCredential"))
                .add("issuer", addresses.issuer())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("encodedList", bits))
                .build();
    }
}
