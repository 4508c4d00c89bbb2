package org.profint.discussion.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.discussion.Bars;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.people.Person;

/**
 * “And with us?”: each one for their own organisation, in a team or alone. What is said in a team counts in its picture,
 * without names; alone it is private.
 */
@ApplicationScoped
public class Practices {

    private PracticeRows rows;
    private Seating seating;
    private Catalogue catalogue;
    private Texts texts;

    protected Practices() {}

    @Inject
    Practices(PracticeRows rows, Seating seating, Catalogue catalogue, Texts texts) {
        this.rows = rows;
        this.seating = seating;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /**
     * What somebody has said about each practice of a case, in its order.
     *
     * @param runId empty for alone
     * @throws Problem.NotFound for a case that the run does not have, and for who has no seat there
     */
    public List<Stand> mine(Person person, String runId, String teamId, String caseId) {
        Item<CaseSpec> studied = studied(caseId);
        Map<String, Stand> said = rows.mine(person.id(), place(person, runId, teamId, studied, false), caseId).stream()
                .collect(Collectors.toMap(Stand::practiceId, Function.identity()));
        return studied.spec().practices().stream()
                .map(each -> said.getOrDefault(each.id(), Stand.none(each.id())))
                .toList();
    }

    /**
     * Says how it is with one’s own organisation.
     *
     * @return the version that stands now
     * @throws Problem.Conflict with the {@link Stand} that is there, when another tab or device was faster
     */
    public int say(Person person, String runId, String teamId, String caseId, String practiceId, NewStand wanted) {
        Item<CaseSpec> studied = studied(caseId);
        String place = place(person, runId, teamId, studied, true);
        if (studied.spec().practices().stream().noneMatch(each -> each.id().equals(practiceId))) {
            throw new Problem.NotFound("practice", practiceId);
        }
        return Seating.twice(() -> rows.say(person.id(), place, caseId, practiceId, wanted));
    }

    private Item<CaseSpec> studied(String caseId) {
        Item<CaseSpec> studied = catalogue.get(CaseSpec.class, caseId == null ? "" : caseId);
        if (studied.spec().practices().isEmpty()) {
            throw new Problem.NotFound("practices", caseId);
        }
        return studied;
    }

    private String place(Person person, String runId, String teamId, Item<CaseSpec> studied, boolean writes) {
        if (runId == null || runId.isEmpty()) {
            return PracticeAnswer.ALONE;
        }
        Seat seat = seating.seat(person, runId, teamId);
        boolean here = cases(seat.moduleId()).anyMatch(each -> each.id().equals(studied.id()));
        if (!here || writes && !seat.answers()) {
            throw new Problem.NotFound("practices", runId);
        }
        return runId + "/" + teamId;
    }

    private Stream<Item<CaseSpec>> cases(String moduleId) {
        return catalogue.steps(catalogue.get(ModuleSpec.class, moduleId).spec()).stream()
                .map(each -> each.spec().caseId())
                .filter(each -> each != null)
                .distinct()
                .map(each -> catalogue.get(CaseSpec.class, each));
    }

    /**
     * The picture of a team: by practice how many do it, partly, not, and the reasons that their authors share. It opens
     * the diagnosis of the project. Two statements.
     *
     * @throws Problem.NotFound for who has no seat there
     */
    public PictureView pictureOf(
            Person person, String runId, String teamId, Language interfaceLanguage, Language content) {
        Seat seat = seating.seat(person, runId, teamId);
        List<PracticeRows.Told> said = rows.ofTeam(runId, teamId);
        boolean named = seat.facilitator() || !seat.nameless();
        Map<String, List<PracticeRows.Told>> byPractice =
                said.stream().collect(Collectors.groupingBy(each -> each.stand().practiceId()));
        List<PictureView.Line> lines = cases(seat.moduleId())
                .flatMap(each -> each.spec().practices().stream()
                        .map(practice -> line(
                                each.in(content),
                                practice,
                                byPractice.getOrDefault(practice.id(), List.of()),
                                named,
                                interfaceLanguage)))
                .toList();
        long most = lines.stream()
                .mapToLong(each ->
                        each.bars().bars().stream().mapToLong(Bars.Bar::count).sum())
                .max()
                .orElse(0);
        return new PictureView(most, lines);
    }

    private PictureView.Line line(
            Shown<CaseSpec> studied,
            CaseSpec.Practice practice,
            List<PracticeRows.Told> said,
            boolean named,
            Language language) {
        List<How> hows = List.of(How.values());
        Bars bars = Bars.of(
                studied.text(practice.id()),
                studied.lang(),
                texts.text(language, "discussion.with-us"),
                texts.text(language, "discussion.poll.how-many"),
                hows.stream()
                        .map(each -> texts.text(language, "discussion.with-us.how." + each))
                        .toList(),
                hows.stream()
                        .map(each -> said.stream()
                                .filter(told -> told.stand().how() == each)
                                .count())
                        .toList());
        List<PictureView.Why> whys = said.stream()
                .filter(each -> each.stand().shared() && !each.stand().why().isEmpty())
                .map(each -> new PictureView.Why(
                        each.stand().how(),
                        named ? each.name() : null,
                        each.stand().why()))
                .toList();
        return new PictureView.Line(practice.id(), studied.id(), practice.recommendation(), bars, whys);
    }
}
