package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.profint.house.Texts;
import org.profint.people.Contact;
import org.profint.people.FormerPeople;
import org.profint.people.PersonLeft;

/** Whoever leaves for good agrees to nothing any more, and their name goes out of the words (decision 0028). */
@ApplicationScoped
@Transactional
class Leaving {

    private Testimonies testimonies;
    private Going going;
    private FormerPeople formerPeople;
    private Texts texts;

    protected Leaving() {}

    @Inject
    Leaving(Testimonies testimonies, Going going, FormerPeople formerPeople, Texts texts) {
        this.testimonies = testimonies;
        this.going = going;
        this.formerPeople = formerPeople;
        this.texts = texts;
    }

    void left(@Observes PersonLeft person) {
        String called =
                formerPeople.leaver(person.accountId()).map(Contact::name).orElse(null);
        testimonies.touching(person.accountId()).forEach(each -> left(testimonies.held(each), person, called));
    }

    private void left(Testimony testimony, PersonLeft person, String called) {
        List<TestimonyConsent> theirs = testimonies.consents(testimony.id()).stream()
                .filter(each -> person.accountId().equals(each.accountId()))
                .toList();
        List<String> names = new ArrayList<>();
        names.add(called);
        theirs.forEach(each -> names.add(each.namedAs()));
        boolean stood = blank(testimony, names);
        // Somebody whom nothing names has nothing in it.
        if (!theirs.isEmpty() || stood) {
            String why = texts.text(testimony.language(), "projectwork.testimony.left");
            going.refused(testimony, why, person.accountId());
            theirs.forEach(testimonies::remove);
            testimony.changed();
        }
    }

    /** Out of all that anybody reads at the desk or on the page; says whether a name stood anywhere. */
    private boolean blank(Testimony testimony, List<String> names) {
        String instead = texts.text(testimony.language(), "projectwork.testimony.member");
        Discretion discretion = new Discretion(names, instead, instead);
        String id = testimony.id();
        boolean stood = testimony.blank(discretion);
        for (TestimonyParagraph each : testimonies.paragraphs(id)) {
            stood |= each.blank(discretion);
        }
        for (TestimonyText each : testimonies.texts(id)) {
            stood |= each.blank(discretion);
        }
        for (TestimonyPass each : testimonies.allPasses(id)) {
            stood |= each.blank(discretion);
        }
        for (TestimonyProposal each : testimonies.proposals(id)) {
            stood |= each.blank(discretion);
        }
        return stood;
    }
}
