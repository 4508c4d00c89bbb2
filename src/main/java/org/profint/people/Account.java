package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.profint.house.Ids;
import org.profint.house.Language;

/** A person who can sign in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String id;

    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "interface_language")
    private Language interfaceLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_language")
    private Language contentLanguage;

    @Column(name = "draft_key")
    private String draftKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    private boolean demo;

    protected Account() {}

    Account(NewAccount wanted, String passwordHash, Language language, boolean demo, Instant now) {
        id = Ids.next();
        email = normal(wanted.email());
        displayName = wanted.name().strip();
        this.passwordHash = passwordHash;
        interfaceLanguage = language;
        contentLanguage = language;
        draftKey = Tokens.next();
        createdAt = now;
        this.demo = demo;
    }

    /** Two spellings of an address are one person. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    String id() {
        return id;
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

    /** The hash was made with weaker parameters than today's. */
    void rehash(String stronger) {
        passwordHash = stronger;
    }
}
