package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** Two versions of a sheet side by side; first only what differs. */
@Named
@RequestScoped
public class ProjectVersionsPage {

    @Inject
    private Comparing comparing;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private VersionsDetail detail;

    public void open() {
        Person person = me.required();
        detail = comparing.of(
                person,
                given("id"),
                ProjectPage.kind(given("sheet")),
                given("from"),
                given("to"),
                visitor.getContentLanguage());
    }

    private String given(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public VersionsDetail getDetail() {
        return detail;
    }

    /** Whether the whole sheet is shown, also what is the same in both. */
    public boolean isWhole() {
        return given("only").equals("all");
    }

    public List<Differences.Chapter> getChapters() {
        Differences all = detail.differences();
        return (isWhole() ? all : all.changed()).chapters();
    }

    public boolean isSame() {
        return detail.differences().changed().chapters().isEmpty();
    }

    /** Of a version, as the heading of its column. */
    public String name(SheetVersion version) {
        return visitor.text("projectwork.differences.name." + version.how(), version.count());
    }

    /** Of a version, to choose it. */
    public String words(SheetVersion version) {
        return visitor.text(
                "projectwork.differences.version." + version.how(), version.count(), visitor.moment(version.at()));
    }

    public String getAddress() {
        return "/projectwork/versions?id=" + detail.project().id() + "&sheet=" + detail.kind() + "&from="
                + detail.from().key() + "&to=" + detail.to().key();
    }
}
