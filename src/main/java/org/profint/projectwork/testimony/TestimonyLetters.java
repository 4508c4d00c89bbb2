package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.profint.house.Texts;
import org.profint.mail.Letter;
import org.profint.mail.LetterKind;
import org.profint.mail.Posting;
import org.profint.people.Contact;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Role;
import org.profint.people.Scope;

/** Letters about a testimony, each in its reader’s language, without a word of it but its title. */
@ApplicationScoped
class TestimonyLetters {

    private Testimonies testimonies;
    private Granting granting;
    private Contacts contacts;
    private Posting posting;
    private Texts texts;

    protected TestimonyLetters() {}

    @Inject
    TestimonyLetters(Testimonies testimonies, Granting granting, Contacts contacts, Posting posting, Texts texts) {
        this.testimonies = testimonies;
        this.granting = granting;
        this.contacts = contacts;
        this.posting = posting;
        this.texts = texts;
    }

    static String desk(String id) {
        return "/projectwork/testimony-desk?id=" + id;
    }

    /** Somebody has to look at it now. */
    void waits(Testimony testimony, Station at, String by) {
        switch (at) {
            case FACILITATOR ->
                post(
                        LetterKind.REMINDER,
                        granting.holders(Role.FACILITATOR, Scope.run(testimony.runId())),
                        by,
                        testimony,
                        "reading");
            case CONSENTS -> {
                List<TestimonyConsent> asked = testimonies.consents(testimony.id());
                post(LetterKind.MANAGEMENT, managers(asked), by, testimony, "consent");
                post(
                        LetterKind.TEAM,
                        asked.stream()
                                .map(TestimonyConsent::accountId)
                                .filter(Objects::nonNull)
                                .toList(),
                        "",
                        testimony,
                        "named");
            }
            case PUBLISHER -> post(LetterKind.MANAGEMENT, publishers(), by, testimony, "publishing");
            case TEAM, PUBLISHED, WITHDRAWN -> back(testimony, by);
        }
    }

    /** Organisations that have joined the team on the way. */
    void joined(Testimony testimony, List<TestimonyConsent> asked) {
        post(LetterKind.MANAGEMENT, managers(asked), "", testimony, "consent");
    }

    private List<String> managers(List<TestimonyConsent> asked) {
        return asked.stream()
                .filter(TestimonyConsent::isOfOrganisation)
                .flatMap(each -> granting.holders(Role.MANAGER, Scope.organisation(each.organisationId())).stream())
                .distinct()
                .toList();
    }

    private List<String> publishers() {
        return Stream.of(Role.AUTHOR, Role.ADMIN)
                .flatMap(each -> granting.holders(each, Scope.PLATFORM).stream())
                .distinct()
                .toList();
    }

    void back(Testimony testimony, String by) {
        post(LetterKind.TEAM, testimonies.members(testimony.teamId()), by, testimony, "back");
    }

    void published(Testimony testimony, String by) {
        post(LetterKind.TEAM, testimonies.members(testimony.teamId()), by, testimony, "published");
    }

    /** To all of the team, also to who did it: it is the record that it is gone. */
    void withdrawn(Testimony testimony) {
        post(LetterKind.TEAM, testimonies.members(testimony.teamId()), "", testimony, "withdrawn");
    }

    void answered(Testimony testimony, boolean accepted) {
        post(
                LetterKind.TEAM,
                testimonies.members(testimony.teamId()),
                "",
                testimony,
                accepted ? "accepted" : "declined");
    }

    private void post(LetterKind kind, Collection<String> people, String by, Testimony testimony, String which) {
        String key = "projectwork.testimony.letter." + which;
        contacts.of(people).values().stream()
                .filter(each -> !each.accountId().equals(by))
                .forEach(each -> post(kind, each, testimony, key));
    }

    private void post(LetterKind kind, Contact reader, Testimony testimony, String key) {
        reader.address()
                .ifPresent(to -> posting.post(new Letter(
                        kind,
                        reader.accountId(),
                        to,
                        reader.language(),
                        texts.text(reader.language(), key + ".subject", testimony.title()),
                        List.of(texts.text(reader.language(), key + ".text", testimony.title())),
                        desk(testimony.id()),
                        texts.text(reader.language(), "projectwork.testimony.letter.open"))));
    }
}
