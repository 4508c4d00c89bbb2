package org.profint.mail;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** How often somebody wants a kind of letter. */
@Entity
@Table(name = "mail_choice")
class MailChoice {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Pace pace;

    @Column(name = "chosen_at")
    @Holds(PERSONAL)
    private Instant chosenAt;

    protected MailChoice() {}

    MailChoice(String accountId, LetterKind kind, Pace pace, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.kind = kind;
        choose(pace, now);
    }

    final void choose(Pace wanted, Instant now) {
        pace = wanted;
        chosenAt = now;
    }

    LetterKind kind() {
        return kind;
    }

    Pace pace() {
        return pace;
    }
}
