package org.profint.mail;

import static org.profint.house.Holds.What.ADDRESS;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Language;

/**
 * A letter in the outbox: what to say to whom, and how far it has come. Its states are facts with a time. What it says is
 * emptied some time after it is settled; that there was one, and when, stays.
 */
@Entity
@Table(name = "outbox_letter")
class OutboxLetter {

    static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_LINK = 500;
    private static final String BETWEEN = "\n\n";

    /** Waits between tries: one minute, then twice as long each time, four hours at most. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    /** How long we go on trying after the first failure. */
    static final Duration PATIENCE = Duration.ofDays(3);

    @Id
    @Holds(NOTHING)
    private String id;

    /** The reader; nothing for somebody without an account. */
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** The reader's address; nothing once the letter is emptied. */
    @Holds(ADDRESS)
    private String recipient;

    /** Nothing for the daily letter, which holds several kinds. */
    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Language language;

    @Holds(PERSONAL)
    private String subject;

    /** Paragraphs with an empty line between. */
    @Holds(PERSONAL)
    private String body;

    /** May carry the secret of an invitation: never shown to administrators, and gone when the letter is sent. */
    @Holds(SECRET)
    private String link;

    @Column(name = "link_text")
    @Holds(PERSONAL)
    private String linkText;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    @Holds(NOTHING)
    private int urgency;

    /** When a server may take it. A server that takes it moves this on: if it dies, another one takes it then. */
    @Column(name = "next_try_at")
    @Holds(NOTHING)
    private Instant nextTryAt;

    /** The server that has it now. */
    @Column(name = "claim")
    @Holds(NOTHING)
    private String claimedBy;

    @Holds(NOTHING)
    private int tries;

    @Column(name = "first_failed_at")
    @Holds(NOTHING)
    private Instant firstFailedAt;

    /** What the mail server said last: technical, without the reader's address. */
    @Column(name = "last_error")
    @Holds(NOTHING)
    private String lastError;

    @Column(name = "sent_at")
    @Holds(PERSONAL)
    private Instant sentAt;

    @Column(name = "given_up_at")
    @Holds(NOTHING)
    private Instant givenUpAt;

    /** The reader wants none of this kind any more. */
    @Column(name = "stopped_at")
    @Holds(PERSONAL)
    private Instant stoppedAt;

    /** Since when it waits for the reader's daily letter. */
    @Column(name = "waits_since")
    @Holds(NOTHING)
    private Instant waitsSince;

    /** The daily letter that tells it. */
    @Column(name = "digest_id")
    @Holds(NOTHING)
    private String digestId;

    @Column(name = "emptied_at")
    @Holds(NOTHING)
    private Instant emptiedAt;

    protected OutboxLetter() {}

    private OutboxLetter(String accountId, String address, Language language, String subject, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        recipient = Line.of(address, 254);
        this.language = language;
        this.subject = Line.of(subject, LONGEST_SUBJECT);
        body = "";
        urgency = 1;
        writtenAt = now;
        nextTryAt = now;
    }

    /** @throws IllegalArgumentException when the link is none of this server */
    OutboxLetter(Letter letter, Instant now) {
        this(letter.accountId(), letter.address(), letter.language(), letter.subject(), now);
        kind = letter.kind();
        urgency = kind.urgency();
        body = Line.cut(
                letter.paragraphs().stream()
                        .map(each -> Line.of(each, LONGEST_BODY))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(BETWEEN)),
                LONGEST_BODY);
        link = letter.link() == null ? null : ours(letter.link());
        linkText = letter.link() == null ? null : Line.of(letter.linkText(), LONGEST_SUBJECT);
    }

    /** The daily letter; what it tells are the letters that name it. */
    static OutboxLetter digest(OutboxLetter newest, String subject, Instant now) {
        return new OutboxLetter(newest.accountId, newest.recipient, newest.language, subject, now);
    }

    private static String ours(String path) {
        boolean good = path.length() <= LONGEST_LINK
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(each -> each <= ' ' || each == '\\' || each > '~' || each == '"');
        if (!good) {
            throw new IllegalArgumentException("A letter links to paths of this server only");
        }
        return path;
    }

    /** It does not go by itself: the reader wants it once a day. */
    void waitForDigest() {
        waitsSince = writtenAt;
        nextTryAt = null;
    }

    void tellIn(OutboxLetter digest) {
        digestId = digest.id;
        waitsSince = null;
    }

    /** @param readable whether people read it here too, on a server that is tried out */
    void sent(boolean readable, Instant now) {
        settle();
        tries++;
        sentAt = now;
        lastError = null;
        // It may open a door, and it is on its way: whoever reads this table later has no use for it.
        link = readable ? link : null;
    }

    void stop(Instant now) {
        settle();
        stoppedAt = now;
        waitsSince = null;
    }

    void giveUp(String why, Instant now) {
        settle();
        givenUpAt = now;
        lastError = why;
    }

    /** The mail server has said never. */
    void refuse(String why, Instant now) {
        tries++;
        giveUp(why, now);
    }

    private void settle() {
        nextTryAt = null;
        claimedBy = null;
    }

    void failed(String why, Instant now) {
        tries++;
        firstFailedAt = firstFailedAt == null ? now : firstFailedAt;
        if (!now.isBefore(firstFailedAt.plus(PATIENCE))) {
            giveUp(why, now);
            return;
        }
        claimedBy = null;
        lastError = why;
        nextTryAt = now.plus(waitAfter(tries));
    }

    /** @param tries 1 or more */
    static Duration waitAfter(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries - 1, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    String id() {
        return id;
    }

    Language language() {
        return language;
    }

    String accountId() {
        return accountId;
    }

    /** @return null for the daily letter */
    LetterKind kind() {
        return kind;
    }

    boolean isDigest() {
        return kind == null;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    List<String> paragraphs() {
        return Stream.of(body.split(BETWEEN)).filter(each -> !each.isEmpty()).toList();
    }

    /** @return null when there is none, or none any more */
    String link() {
        return link;
    }

    String linkText() {
        return linkText;
    }

    String digestId() {
        return digestId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    DeliveryView view() {
        return new DeliveryView(
                id, kind, state(), tries, lastError, writtenAt, nextTryAt, sentAt, givenUpAt, emptiedAt != null);
    }

    DeliveryView.State state() {
        if (sentAt != null) {
            return DeliveryView.State.SENT;
        }
        if (givenUpAt != null) {
            return DeliveryView.State.GIVEN_UP;
        }
        if (stoppedAt != null) {
            return DeliveryView.State.STOPPED;
        }
        if (digestId != null || waitsSince != null) {
            return digestId != null ? DeliveryView.State.IN_DAILY_LETTER : DeliveryView.State.WAITING_FOR_DAILY_LETTER;
        }
        return firstFailedAt != null ? DeliveryView.State.FAILING : DeliveryView.State.WAITING;
    }
}
