package org.profint.worksheet.adapting;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.content.Definition;
import org.profint.content.Definitions;
import org.profint.content.Item;
import org.profint.content.ToolSpec;
import org.profint.house.Holds;
import org.profint.house.Language;
import org.profint.house.Problem;

/** A version of a tool that an organisation made. From its publication on it never changes. */
@Entity
@Table(name = "own_tool")
class OwnTool {

    /** Longest spec and longest words, in UTF-16 units: a tool of fifty questions with all their help has half of it. */
    private static final int LONGEST = 30_000;

    @Id
    @Holds(NOTHING)
    private String id;

    @Holds(SHARED)
    private String tool;

    @Column(name = "version_label")
    @Holds(SHARED)
    private String label;

    @Column(name = "based_on")
    @Holds(SHARED)
    private String basedOn;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Holds(SHARED)
    private String language;

    @Holds(SHARED)
    private String title;

    @Column(name = "spec_text")
    @Holds(SHARED)
    private String specText;

    @Column(name = "words_text")
    @Holds(SHARED)
    private String wordsText;

    /** The version outside the organisation that this one goes back to, and what it was when it was copied. */
    @Column(name = "origin_id")
    @Holds(SHARED)
    private String originId;

    @Column(name = "origin_spec")
    @Holds(SHARED)
    private String originSpec;

    @Column(name = "origin_words")
    @Holds(SHARED)
    private String originWords;

    @Holds(SHARED)
    private String reason;

    @Column(name = "best_suited")
    @Holds(SHARED)
    private String bestSuited;

    /** An organisation or a team, in words: no account. */
    @Column(name = "adapters")
    @Holds(SHARED)
    private String adaptedBy;

    @Column(name = "begun_at")
    @Holds(SHARED)
    private Instant begunAt;

    @Column(name = "begun_by")
    @Holds(ACTOR)
    private String begunBy;

    @Column(name = "published_at")
    @Holds(SHARED)
    private Instant publishedAt;

    @Column(name = "published_by")
    @Holds(ACTOR)
    private String publishedBy;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    @Holds(ACTOR)
    private String withdrawnBy;

    @Column(name = "offered_at")
    @Holds(SHARED)
    private Instant offeredAt;

    @Column(name = "offered_by")
    @Holds(ACTOR)
    private String offeredBy;

    @Version
    @Holds(NOTHING)
    private int version;

    protected OwnTool() {}

    /** A copy of a version from outside. */
    OwnTool(String organisationId, Definition origin, Definition copy, Language language, String by, Instant now) {
        this(organisationId, copy, language, by, now);
        originId = basedOn;
        originSpec = Definitions.specText(origin);
        originWords = Definitions.wordsText(origin);
        reason = "";
        bestSuited = "";
        adaptedBy = "";
    }

    /** A copy of a published version of the same organisation. */
    OwnTool(OwnTool published, Definition copy, String by, Instant now) {
        this(published.organisationId, copy, published.language(), by, now);
        originId = published.originId;
        originSpec = published.originSpec;
        originWords = published.originWords;
        reason = "";
        bestSuited = published.bestSuited;
        adaptedBy = published.adaptedBy;
    }

    private OwnTool(String organisationId, Definition copy, Language language, String by, Instant now) {
        ToolSpec spec = copy.spec();
        id = spec.id();
        tool = spec.tool();
        label = spec.version();
        basedOn = spec.basedOn();
        this.organisationId = organisationId;
        this.language = language.getTag();
        begunAt = now;
        begunBy = by;
        write(copy);
    }

    String id() {
        return id;
    }

    String tool() {
        return tool;
    }

    String organisationId() {
        return organisationId;
    }

    String basedOn() {
        return basedOn;
    }

    String originId() {
        return originId;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    boolean isPublished() {
        return publishedAt != null && withdrawnAt == null;
    }

    /** Also when it was withdrawn since. */
    boolean wasPublished() {
        return publishedAt != null;
    }

    boolean isDraft() {
        return publishedAt == null && withdrawnAt == null;
    }

    Item<ToolSpec> item() {
        return read(specText, wordsText);
    }

    Definition definition() {
        return Definition.of(item().in(language()));
    }

    Definition origin() {
        return Definition.of(read(originSpec, originWords).in(language()));
    }

    /** @throws Problem.Newer when a newer campus wrote it in a way that this one does not know */
    private Item<ToolSpec> read(String spec, String words) {
        Definitions.Outcome read = Definitions.kept(spec, words, language());
        if (!read.isSound()) {
            throw new Problem.Newer("own tool " + id + ": " + Definitions.said(read.mistakes()));
        }
        return read.item();
    }

    OwnToolView view(String organisationName) {
        return new OwnToolView(
                id,
                tool,
                label,
                basedOn,
                organisationId,
                organisationName,
                language,
                title,
                reason,
                bestSuited,
                adaptedBy,
                begunAt,
                publishedAt,
                withdrawnAt,
                offeredAt);
    }

    /** @throws Problem.Conflict when it is published or withdrawn */
    void write(Definition changed) {
        checkDraft();
        String spec = Definitions.specText(changed);
        String words = Definitions.wordsText(changed);
        if (spec.length() > LONGEST || words.length() > LONGEST) {
            throw new Problem.Invalid("definition", "worksheet.adapt.too-big");
        }
        title = changed.title();
        specText = spec;
        wordsText = words;
    }

    void describe(String reason, String adaptedBy, String bestSuited) {
        checkDraft();
        this.reason = reason;
        this.adaptedBy = adaptedBy;
        this.bestSuited = bestSuited;
    }

    void publish(String by, Instant now) {
        checkDraft();
        publishedAt = now;
        publishedBy = by;
    }

    private void checkDraft() {
        if (publishedAt != null || withdrawnAt != null) {
            throw new Problem.Conflict("own tool " + id + " is no draft", id);
        }
    }

    void withdraw(String by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = by;
        }
    }

    void offer(String by, Instant now) {
        if (publishedAt == null || withdrawnAt != null) {
            throw new Problem.Conflict("own tool " + id + " is not published", id);
        }
        offeredAt = now;
        offeredBy = by;
    }

    void keepForOneself() {
        offeredAt = null;
        offeredBy = null;
    }
}
