package org.profint.discussion.practices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Card;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Kind;
import org.profint.content.Shown;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.FormPage;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.SigningDoor;

/** “And with us?” as one web form: all practices of a case are saved at once; what is not taken stays in the page. */
@Named
@RequestScoped
public class WithUsPage extends FormPage {

    @Inject
    private Practices practices;

    @Inject
    private Seating seating;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Browsing browsing;

    @Inject
    private SigningDoor door;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Shown<CaseSpec> studied;
    private Seat seat;
    private List<Stand> stands = List.of();
    private PictureView picture;
    private boolean signInWanted;
    private final Map<String, Stand> others = new HashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    @Override
    public void open() {
        boolean post = request().getMethod().equals("POST");
        if (!post || me.isSignedIn()) {
            read(me.required());
        }
        super.open();
    }

    private void read(Person person) {
        stands = practices.mine(person, given("run"), given("team"), given("case"));
        studied = catalogue.get(CaseSpec.class, given("case")).in(visitor.getContentLanguage());
        if (isInTeam()) {
            seat = seating.seat(person, given("run"), given("team"));
            picture = practices.pictureOf(
                    person, given("run"), given("team"), visitor.getLanguage(), visitor.getContentLanguage());
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        Optional<Person> person = me.person().filter(this::isWriter);
        if (person.isPresent()) {
            save(person.get());
            return;
        }
        signInWanted = true;
        studied = catalogue.get(CaseSpec.class, given("case")).in(visitor.getContentLanguage());
        stands = studied.spec().practices().stream()
                .map(each -> Stand.none(each.id()))
                .toList();
        if (me.isSignedIn() || given("password").isEmpty()) {
            askForSignIn(me.isSignedIn() ? "learning.answer.other-person" : "learning.sign-in.kept");
            return;
        }
        Person back = door.signInAgain(
                given("email"), given("password"), !given("shared").isEmpty(), request(), response());
        if (isWriter(back)) {
            signInWanted = false;
            read(back);
            save(back);
        } else {
            askForSignIn("learning.answer.other-person");
        }
    }

    private boolean isWriter(Person person) {
        return given("person").isEmpty() || given("person").equals(person.id());
    }

    private void askForSignIn(String why) {
        getErrors().put("email", visitor.text(why));
        response().setStatus(new Problem.NotSignedIn().status());
    }

    private void save(Person person) throws IOException {
        stands.stream().filter(this::isTouched).forEach(each -> save(person, each));
        if (errors.isEmpty()) {
            goTo(getAddress() + "&saved=1");
            return;
        }
        getErrors().putAll(errors);
        response().setStatus(others.isEmpty() ? 400 : 409);
        read(person);
    }

    /** An untouched practice is none, as one that was not sent, and must not undo what another tab saved. */
    private boolean isTouched(Stand stand) {
        String id = stand.practiceId();
        String was = given("was." + id);
        String now = given("how." + id) + "|" + given("share." + id) + "|" + lines(given("why." + id));
        return !given("op." + id).isEmpty() && !lines(was).equals(now);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private void save(Person person, Stand stand) {
        String id = stand.practiceId();
        try {
            NewStand wanted = NewStand.of(
                    given("op." + id),
                    given("version." + id),
                    given("how." + id),
                    given("why." + id),
                    !given("share." + id).isEmpty());
            practices.say(person, given("run"), given("team"), given("case"), id, wanted);
        } catch (Problem.Conflict conflict) {
            others.put(id, (Stand) conflict.current());
            errors.put("why." + id, visitor.text(conflict.textKey()));
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach((field, key) -> errors.put("why." + id, visitor.text(key)));
        }
    }

    private boolean isKept(Stand stand) {
        return signInWanted || errors.containsKey("why." + stand.practiceId());
    }

    public boolean isChosen(Stand stand, How how) {
        String there = stand.how() == null ? "" : stand.how().name();
        return how.name().equals(isKept(stand) ? given("how." + stand.practiceId()) : there);
    }

    public String why(Stand stand) {
        return isKept(stand) ? given("why." + stand.practiceId()) : stand.why();
    }

    public boolean isShared(Stand stand) {
        return isKept(stand) ? !given("share." + stand.practiceId()).isEmpty() : stand.shared();
    }

    /** What the field was filled with, so that the form can tell an untouched one. */
    public String was(Stand stand) {
        String how = stand.how() == null ? "" : stand.how().name();
        return signInWanted
                ? given("was." + stand.practiceId())
                : how + "|" + (stand.shared() ? "yes" : "") + "|" + stand.why();
    }

    public String version(Stand stand) {
        return signInWanted ? given("version." + stand.practiceId()) : String.valueOf(stand.version());
    }

    public String operation(Stand stand) {
        return signInWanted ? given("op." + stand.practiceId()) : Ids.next();
    }

    /** What another tab or device saved meanwhile; null where nobody did. */
    public Stand other(Stand stand) {
        return others.get(stand.practiceId());
    }

    public Card recommendation(Stand stand) {
        String id = studied.spec().practices().stream()
                .filter(each -> each.id().equals(stand.practiceId()))
                .findFirst()
                .orElseThrow()
                .recommendation();
        return browsing.cards(Kind.RECOMMENDATION, List.of(id), visitor.getContentLanguage())
                .get(0);
    }

    public boolean isInTeam() {
        return !given("run").isEmpty();
    }

    /** Facilitators and closed runs read the picture and say nothing. */
    public boolean isOpen() {
        return signInWanted || seat == null || seat.answers();
    }

    public String getAddress() {
        String where = isInTeam() ? "&run=" + given("run") + "&team=" + given("team") : "";
        return "/discussion/practices?case=" + studied.id() + where;
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && getErrors().isEmpty();
    }

    public String getWriter() {
        return signInWanted ? given("person") : me.person().map(Person::id).orElse("");
    }

    public String getSharedComputer() {
        return me.person().filter(Person::sharedComputer).isPresent() ? "yes" : given("shared");
    }

    public How[] getHows() {
        return How.values();
    }

    public Shown<CaseSpec> getStudied() {
        return studied;
    }

    public List<Stand> getStands() {
        return stands;
    }

    public PictureView getPicture() {
        return picture;
    }

    public boolean isSignInWanted() {
        return signInWanted;
    }
}
