package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.profint.house.Problem;

/** One station after another, each noted, each told to those whom it concerns. Whoever calls has seen that it may be. */
@ApplicationScoped
class Going {

    static final int LONGEST_REASON = 1000;

    private Testimonies testimonies;
    private TestimonyLetters letters;
    private Clock clock;

    protected Going() {}

    @Inject
    Going(Testimonies testimonies, TestimonyLetters letters, Clock clock) {
        this.testimonies = testimonies;
        this.letters = letters;
        this.clock = clock;
    }

    static String reason(String words) {
        String said = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON || said.indexOf('\0') >= 0) {
            throw new Problem.Invalid("reason", "projectwork.testimony.reason.missing");
        }
        return said;
    }

    private void note(Testimony testimony, Station to, String ticked, String reason, String by) {
        testimonies.add(new TestimonyPass(testimony, to, ticked, reason, by, clock.instant()));
        if (to != Station.PUBLISHED) {
            testimony.go(to, clock.instant());
        }
    }

    void on(Testimony testimony, Station to, String ticked, String by) {
        note(testimony, to, ticked, "", by);
        letters.waits(testimony, to, by);
    }

    /** Everybody who must agree is asked, about the text as it stands now. */
    void ask(Testimony testimony, String ticked, String by) {
        List<TestimonyConsent> there = testimonies.consents(testimony.id());
        there.stream().filter(TestimonyConsent::isOfOrganisation).forEach(testimonies::remove);
        List<String> behind = testimonies.organisations(testimony.teamId());
        if (behind.isEmpty()) {
            throw new Problem.Invalid("checks", "projectwork.testimony.no-organisation");
        }
        behind.forEach(each -> asked(testimony, each));
        there.stream().filter(each -> !each.isOfOrganisation()).forEach(each -> each.ask(clock.instant()));
        testimonies.flush();
        on(testimony, Station.CONSENTS, ticked, by);
    }

    private TestimonyConsent asked(Testimony testimony, String organisationId) {
        TestimonyConsent consent = TestimonyConsent.ofOrganisation(testimony.id(), organisationId);
        consent.ask(clock.instant());
        testimonies.add(consent);
        return consent;
    }

    /**
     * Whether all have agreed who must now. An organisation that has joined the team since is asked; one that has gone
     * without an answer is waited for no more.
     */
    boolean isAgreed(Testimony testimony) {
        List<String> behind = testimonies.organisations(testimony.teamId());
        List<TestimonyConsent> there = testimonies.consents(testimony.id());
        List<String> known =
                there.stream().map(TestimonyConsent::organisationId).toList();
        List<TestimonyConsent> added = behind.stream()
                .filter(each -> !known.contains(each))
                .map(each -> asked(testimony, each))
                .toList();
        letters.joined(testimony, added);
        List<TestimonyConsent> gone = there.stream()
                .filter(each -> each.isOfOrganisation() && !each.isAgreed() && !behind.contains(each.organisationId()))
                .toList();
        gone.forEach(testimonies::remove);
        return !behind.isEmpty()
                && added.isEmpty()
                && there.stream().allMatch(each -> each.isAgreed() || gone.contains(each));
    }

    /** Somebody who must agree does not: back to the team, or away from everybody. */
    void refused(Testimony testimony, String reason, String by) {
        if (testimony.station() == Station.PUBLISHED) {
            withdraw(testimony, reason, by);
        } else if (testimony.station() == Station.CONSENTS || testimony.station() == Station.PUBLISHER) {
            back(testimony, reason, by);
        }
    }

    void back(Testimony testimony, String reason, String by) {
        note(testimony, Station.TEAM, "", reason, by);
        testimonies.consents(testimony.id()).forEach(TestimonyConsent::forget);
        letters.back(testimony, by);
    }

    void publish(Testimony testimony, String ticked, String by) {
        note(testimony, Station.PUBLISHED, ticked, "", by);
        testimony.publish(FirstWords.of(testimonies.paragraphs(testimony.id()), testimony.language()), clock.instant());
        letters.published(testimony, by);
    }

    void withdraw(Testimony testimony, String reason, String by) {
        note(testimony, Station.WITHDRAWN, "", reason, by);
        letters.withdrawn(testimony);
    }
}
