package org.profint.worksheet.adapting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.content.Definition;
import org.profint.house.Problem;
import org.profint.people.Person;

/** A version goes to the people it was made for: with its reason, and never changed again. */
@ApplicationScoped
@Transactional
public class Publishing {

    private OwnTools own;
    private Clock clock;

    protected Publishing() {}

    @Inject
    Publishing(OwnTools own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** What only people can say; a draft may leave all but its title for later. */
    public void describe(Person person, String id, String title, String reason, String adaptedBy, String bestSuited) {
        OwnTool draft = own.hold(person, id);
        String why = Sound.help("reason", reason);
        String who = adaptedBy.isBlank() ? "" : Sound.line("adapted-by", adaptedBy);
        String forWhat = Sound.help("best-suited", bestSuited);
        Definition named = Copy.named(draft.definition(), checkedTitle(title));
        draft.describe(why, who, forWhat);
        draft.write(Copy.describe(named, why, who, forWhat));
    }

    private static String checkedTitle(String title) {
        String line = Sound.line("title", title);
        if (line.length() > 200) {
            throw new Problem.Invalid("title", "worksheet.adapt.line-missing");
        }
        return line;
    }

    /**
     * @throws Problem.Invalid when the reason, who adapted it or what it suits best is missing, or nothing was changed
     * @throws Problem.Conflict when it is published already
     */
    public void publish(Person person, String id) {
        OwnTool draft = own.hold(person, id);
        OwnToolView said = own.view(draft);
        Map<String, String> missing = new LinkedHashMap<>();
        if (said.reason().isEmpty()) {
            missing.put("reason", "worksheet.adapt.reason-missing");
        }
        if (said.adaptedBy().isEmpty()) {
            missing.put("adapted-by", "worksheet.adapt.adapted-by-missing");
        }
        if (said.bestSuited().isEmpty()) {
            missing.put("best-suited", "worksheet.adapt.best-suited-missing");
        }
        if (Changes.between(draft.origin(), draft.definition()).isEmpty()) {
            missing.put("changes", "worksheet.adapt.nothing-changed");
        }
        if (!missing.isEmpty()) {
            throw new Problem.Invalid(missing);
        }
        draft.publish(person.id(), clock.instant());
    }

    /** Nobody begins it any more, and a draft is put away; worksheets of it go on. */
    public void withdraw(Person person, String id) {
        own.hold(person, id).withdraw(person.id(), clock.instant());
    }

    /** Offers a published version back to those who look after its origin. */
    public void offer(Person person, String id) {
        own.hold(person, id).offer(person.id(), clock.instant());
    }

    public void keepForOneself(Person person, String id) {
        own.hold(person, id).keepForOneself();
    }
}
