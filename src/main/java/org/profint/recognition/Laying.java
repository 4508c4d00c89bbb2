package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.facilitation.Hours;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.paper.Draft;
import org.profint.paper.Leaflet;
import org.profint.recognition.badge.Addresses;

/** Lays an attestation out on one page, in its own language. */
@ApplicationScoped
public class Laying {

    private Addresses addresses;
    private Texts texts;
    private Hours hours;

    protected Laying() {}

    @Inject
    public Laying(Addresses addresses, Texts texts, Hours hours) {
        this.addresses = addresses;
        this.texts = texts;
        this.hours = hours;
    }

    /** The page as it is printed; one that holds no more says so on top. */
    public Draft out(AttestationView attestation) {
        Facts facts = attestation.facts();
        Language language = Language.of(facts.language()).orElseThrow();
        Leaflet sheet = new Leaflet(
                language,
                texts,
                texts.text(language, "recognition.sheet.title"),
                texts.text(language, "house.footer.funding"),
                Leaflet.Size.CERTIFICATE);
        if (!attestation.holds()) {
            sheet.strong(texts.text(language, "recognition.sheet.revoked", language.day(attestation.revokedAt())));
        }
        head(facts, language, sheet);
        work(facts, language, sheet);
        verification(attestation, language, sheet);
        return sheet.draft("attestation");
    }

    private void head(Facts facts, Language language, Leaflet sheet) {
        sheet.heading(facts.holder())
                .strong(facts.module())
                .line(
                        facts.team() == null
                                ? texts.text(language, "recognition.sheet.alone")
                                : texts.text(language, "recognition.sheet.team", facts.team()))
                .line(texts.text(
                        language, "recognition.sheet.dates", language.day(facts.from()), language.day(facts.until())))
                .line(texts.text(language, "recognition.sheet.hours", hours.of(facts.minutes(), language)));
        if (facts.project()) {
            sheet.line(texts.text(language, "recognition.sheet.project"));
        }
    }

    private void work(Facts facts, Language language, Leaflet sheet) {
        sheet.heading(texts.text(language, "recognition.sheet.done"))
                .list(facts.steps().stream()
                        .map(each -> step(each, facts, language))
                        .toList());
        if (!facts.sessions().isEmpty()) {
            List<String> days = facts.sessions().stream()
                    .map(each -> language.day(each.day()) + " (" + hours.of(each.minutes(), language) + ")")
                    .toList();
            sheet.line(texts.text(language, "recognition.sheet.sessions", String.join(" · ", days)));
        }
        sheet.heading(texts.text(language, "recognition.sheet.competences")).list(facts.competences());
    }

    /** An experiment takes as long as it takes: no minutes are planned for it. */
    private String step(Facts.Step step, Facts facts, Language language) {
        String minutes = step.minutes() == 0 ? "" : hours.of(step.minutes(), language);
        boolean team = facts.way() == Way.TEAM && step.withTeam();
        String how = Stream.of(minutes, team ? texts.text(language, Way.TEAM.textKey()) : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return how.isEmpty() ? step.title() : step.title() + " (" + how + ")";
    }

    private void verification(AttestationView attestation, Language language, Leaflet sheet) {
        String address = addresses.verification(attestation.code());
        sheet.heading(texts.text(language, "recognition.sheet.check"))
                .qr(
                        address,
                        List.of(
                                texts.text(language, "recognition.sheet.issued", language.day(attestation.issuedAt())),
                                texts.text(language, "recognition.sheet.check.how"),
                                address,
                                texts.text(language, "recognition.sheet.code", attestation.spaced()),
                                texts.text(language, "recognition.sheet.worth")));
    }
}
