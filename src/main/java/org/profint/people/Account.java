package org.profint.people;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;

/** A person who can sign in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Holds(WHOSE)
    private String id;

    /** An address, or for people without one a name of their own, which has no “@”. */
    @Column(name = "email")
    @Holds(PERSONAL)
    private String signInName;

    @Column(name = "display_name")
    @Holds(PERSONAL)
    private String displayName;

    @Column(name = "password_hash")
    @Holds(SECRET)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "interface_language")
    @Holds(PERSONAL)
    private Language interfaceLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_language")
    @Holds(PERSONAL)
    private Language contentLanguage;

    @Column(name = "draft_key")
    @Holds(SECRET)
    private String draftKey;

    @Column(name = "created_at")
    @Holds(PERSONAL)
    private Instant createdAt;

    @Column(name = "disabled_at")
    @Holds(PERSONAL)
    private Instant disabledAt;

    @Holds(NOTHING)
    private boolean demo;

    /** Only on an account that stands for somebody who has left: the person's own row is gone. */
    @Column(name = "erased_at")
    @Holds(NOTHING)
    private Instant erasedAt;

    /** Until when somebody without an address is a guest; null for everybody who registered. */
    @Column(name = "guest_until")
    @Holds(PERSONAL)
    private Instant guestUntil;

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Language language, boolean demo, Instant now) {
        id = Ids.next();
        signInName = normal(wanted.email());
        displayName = wanted.name().strip();
        this.passwordHash = passwordHash;
        interfaceLanguage = language;
        contentLanguage = language;
        draftKey = Tokens.next();
        createdAt = now;
        this.demo = demo;
    }

    /** Stands for somebody who has left: what they did with others stays true, and nobody comes in with it. */
    static Account former(String name, String unusable, Language language, Instant now) {
        NewAccount nobody = new NewAccount(Ids.next() + "@erased.invalid", name, "");
        Account account = new Account(nobody, unusable, language, false, now);
        account.disabledAt = now;
        account.erasedAt = now;
        return account;
    }

    /** Two spellings of an address or name are one person. */
    static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    String id() {
        return id;
    }

    String signInName() {
        return signInName;
    }

    Contact contact() {
        Optional<String> address = Optional.of(signInName).filter(each -> each.contains("@"));
        return new Contact(id, displayName, address, interfaceLanguage);
    }

    String displayName() {
        return displayName;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    Language interfaceLanguage() {
        return interfaceLanguage;
    }

    Language contentLanguage() {
        return contentLanguage;
    }

    boolean isDemo() {
        return demo;
    }

    boolean mayEnter() {
        return disabledAt == null;
    }

    void speak(Language inInterface, Language inContent) {
        interfaceLanguage = inInterface;
        contentLanguage = inContent;
    }

    /** Another password, or the same one with today's stronger parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    /** Somebody who comes in without a password: with a name of ours until there is an address. */
    static Account withoutPassword(String signInName, String name, Language language, Instant now) {
        return new Account(new NewAccount(signInName, name, ""), null, language, false, now);
    }

    /** Somebody who comes to one session: no address, no password, no other way in than the device they came with. */
    static Account guest(String name, Language language, Instant until, Instant now) {
        Account account = withoutPassword("guest-" + Ids.next(), name, language, now);
        account.guestUntil = until;
        return account;
    }

    String draftKey() {
        return draftKey;
    }

    boolean isGuest() {
        return guestUntil != null;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }
}
