package org.profint.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.Texts;
import org.profint.recognition.badge.Course;

/** Says in a language what a module is and what an attestation for it asks. */
@ApplicationScoped
public class Describing {

    private Catalogue catalogue;
    private Texts texts;

    protected Describing() {}

    @Inject
    public Describing(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** @throws Problem.NotFound when there is no such module */
    public Course course(String moduleId, Way way, Language language) {
        Shown<ModuleSpec> module = catalogue
                .get(ModuleSpec.class, moduleId == null ? "" : moduleId)
                .in(language);
        List<String> competences =
                module.spec().competences().stream().map(module::text).toList();
        return new Course(
                module.id(),
                way,
                language,
                module.words().title(),
                module.text("objective"),
                competences,
                criteria(way, asksProject(moduleId), language));
    }

    /** Whether a team that follows the module has a project to carry out. */
    boolean asksProject(String moduleId) {
        return catalogue.steps(catalogue.get(ModuleSpec.class, moduleId).spec()).stream()
                .anyMatch(each -> isProject(each.id()));
    }

    /** Whether the step is where a team reports what became of its project. */
    boolean isProject(String stepId) {
        return catalogue.content().find(StepSpec.class, stepId).stream()
                .anyMatch(each -> each.spec().type() == StepSpec.Type.FOLLOWUP_WT2);
    }

    /** For a stranger who reads a badge: the rules, in words about somebody else. */
    private List<String> criteria(Way way, boolean project, Language language) {
        String what = texts.text(language, "recognition.criteria." + way);
        return way == Way.TEAM && project
                ? List.of(what, texts.text(language, "recognition.criteria.project"))
                : List.of(what);
    }

    /** Whether it is on offer now. */
    boolean exists(String moduleId) {
        return catalogue.content().find(ModuleSpec.class, moduleId).isPresent();
    }

    /** A step that was done, and the minutes that the module plans for it. */
    Facts.Step step(String stepId, boolean withTeam, boolean inRoom, Language language) {
        Shown<StepSpec> step = catalogue.get(StepSpec.class, stepId).in(language);
        StepSpec.Minutes minutes = step.spec().minutes();
        int planned = withTeam ? inRoom ? minutes.room() : minutes.online() : minutes.solo();
        int some = planned > 0 ? planned : Math.max(minutes.solo(), minutes.online());
        return new Facts.Step(step.words().title(), some, withTeam);
    }

    String title(String stepId, Language language) {
        return catalogue
                .content()
                .find(StepSpec.class, stepId)
                .map(each -> each.in(language).words().title())
                .orElse(stepId);
    }
}
