package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.catalogue.Browsing;
import org.profint.catalogue.Catalogue;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.Visitor;

/** How a line of the desk is worded, and where it leads. */
@Named
@RequestScoped
public class DeskLines {

    @Inject
    private Browsing browsing;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visitor visitor;

    public String name(Waiting line) {
        return line.name() == null ? visitor.text("facilitation.desk.former") : line.name();
    }

    /** The post, or the step that was delivered; empty for a person. */
    public String what(Waiting line) {
        if (line.kind() == Kind.REVIEW) {
            return catalogue
                    .content()
                    .find(StepSpec.class, line.place())
                    .map(step -> step.in(visitor.getContentLanguage()))
                    .map(Shown::title)
                    .orElse(line.place());
        }
        return line.text();
    }

    public String module(Waiting line) {
        return browsing.title(org.profint.content.Kind.MODULE, line.moduleId(), visitor.getContentLanguage());
    }

    public String since(Waiting line) {
        return switch (line.kind()) {
            case REVIEW -> visitor.text("facilitation.desk.since.REVIEW", visitor.day(line.since()));
            case SILENT -> visitor.text("facilitation.desk.since.SILENT", visitor.day(line.since()));
            default -> visitor.text("facilitation.desk.since.post", visitor.day(line.since()));
        };
    }

    /** Where one sees what it is about. */
    public String address(Waiting line) {
        String there = "run=" + line.runId() + "&team=" + line.teamId() + "&prompt=" + line.place();
        return switch (line.kind()) {
            case REPORTED, HELD -> "/discussion/post?" + there + "&post=" + line.id();
            case UNANSWERED -> "/discussion/thread?" + there + "#post." + line.id();
            case REVIEW, SILENT -> "/learning/team?id=" + line.teamId() + "&run=" + line.runId();
        };
    }

    /** Where one writes: to the person, or to the team that delivered; empty when there is nobody any more. */
    public String message(Waiting line) {
        boolean team = line.kind() == Kind.REVIEW;
        return !team && line.person() == null
                ? ""
                : DeskMessagePage.address(line.runId(), line.teamId(), team ? "" : line.person());
    }
}
