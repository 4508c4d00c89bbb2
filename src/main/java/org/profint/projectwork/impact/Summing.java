package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.profint.catalogue.Browsing;
import org.profint.content.Kind;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.projectwork.Projects;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** Brings together what comes of a project, for its team, who facilitates and who manages. */
@ApplicationScoped
@Transactional
public class Summing {

    private static final Cell NAME = Cell.of("wt1-name");

    private Stands stands;
    private Projects projects;
    private Impacting impacting;
    private Adopting adopting;
    private Timing timing;
    private Browsing browsing;

    protected Summing() {}

    @Inject
    Summing(
            Stands stands,
            Projects projects,
            Impacting impacting,
            Adopting adopting,
            Timing timing,
            Browsing browsing) {
        this.stands = stands;
        this.projects = projects;
        this.impacting = impacting;
        this.adopting = adopting;
        this.timing = timing;
        this.browsing = browsing;
    }

    /** @throws Problem.NotFound for who is neither in the team nor facilitates nor manages its home */
    public Stand stand(Person person, String projectId) {
        return stands.of(person, projectId);
    }

    /** The indicators of a project, planned and observed. */
    public List<Indicator> indicators(Person person, String projectId) {
        String id = stands.of(person, projectId).projectId();
        return Indicators.of(projects.plan(id), projects.followUp(id));
    }

    /** What the follow-up says about external actors and about beneficiaries, each in the team's words. */
    public List<String> followUp(Person person, String projectId) {
        Filled followUp = projects.followUp(stands.of(person, projectId).projectId());
        return List.of(
                followUp.value(Cell.of("wt2-external")).strip(),
                followUp.value(Cell.of("wt2-beneficiaries")).strip());
    }

    /** What the follow-up says about adoption. */
    public Adoption adoption(Person person, String projectId) {
        return Adoption.of(projects.followUp(stands.of(person, projectId).projectId()));
    }

    /** The sheet for funders. */
    public ImpactSheet sheet(Person person, String projectId, Language language) {
        Stand stand = stands.of(person, projectId);
        Filled plan = projects.plan(projectId);
        AdoptionView adoption = adopting.of(person, projectId);
        TimeLine times = timing.of(person, projectId);
        String module = browsing.title(Kind.MODULE, stand.project().moduleId(), language);
        String name = plan.value(NAME).strip().lines().findFirst().orElse("");
        return new ImpactSheet(
                projectId,
                name.isEmpty() ? module : name,
                stand.project().moduleId(),
                module,
                stand.organisation(),
                stand.project().teamName(),
                Indicators.of(plan, projects.followUp(projectId)),
                times.inPlan(),
                impacting.of(person, projectId).stream()
                        .map(ImpactSheet.Said::of)
                        .toList(),
                adoption.rung(),
                adoption.since(),
                adoption.open() == null ? null : adoption.open().rung(),
                times.today());
    }
}
