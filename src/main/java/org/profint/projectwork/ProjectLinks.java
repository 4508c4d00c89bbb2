package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.ModuleSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Visitor;

/** Where else a project lives: the steps of its module that ask for it and take files. */
@Named
@RequestScoped
public class ProjectLinks {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visitor visitor;

    public List<Shown<StepSpec>> files(ProjectView project) {
        return catalogue.content().find(ModuleSpec.class, project.moduleId()).stream()
                .flatMap(module -> catalogue.steps(module.spec()).stream())
                .filter(each -> each.spec().files() && isOfProject(each.spec()))
                .map(each -> each.in(visitor.getContentLanguage()))
                .toList();
    }

    private static boolean isOfProject(StepSpec step) {
        return switch (step.type()) {
            case PROJECT_WT1, EXPERIMENTATION, FOLLOWUP_WT2 -> true;
            default -> false;
        };
    }
}
