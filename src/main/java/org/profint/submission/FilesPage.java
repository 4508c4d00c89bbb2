package org.profint.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.profint.catalogue.Catalogue;
import org.profint.content.Shown;
import org.profint.content.StepSpec;
import org.profint.house.FormPage;
import org.profint.house.Problem;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** The files of a step as a page of its own: where the forms of the box go to, and the way without scripts. */
@Named
@RequestScoped
public class FilesPage extends FormPage {

    @Inject
    private Submitting submitting;

    @Inject
    private Uploading uploading;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private FilesView files;

    @Override
    public void open() {
        // Who it is comes first: whoever asks for a field of such a form has all of it read.
        Person person = me.required();
        files = read(person);
        super.open();
        if (!getErrors().isEmpty()) {
            files = read(person);
        }
    }

    private FilesView read(Person person) {
        return submitting.withLog(person, query("run"), query("team"), query("step"));
    }

    private String query(String name) {
        String said = visitor.parameter(name);
        return said == null ? "" : said;
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = wanted.replaceFirst("^[a-z]+\\.?", "");
        switch (wanted.replaceFirst("\\..*", "")) {
            case "add" -> {
                add(person);
                return;
            }
            case "describe" -> describe(person, id);
            case "share" -> share(person, id);
            case "unshare" -> submitting.share(person, id, false);
            case "remove" -> submitting.remove(person, id);
            case "drop" -> uploading.drop(person, id);
            default -> throw new Problem.NotFound("deed", wanted);
        }
        goTo(getBackAddress());
    }

    private void add(Person person) throws IOException {
        Part part = part();
        if (part == null || part.getSize() == 0 && part.getSubmittedFileName().isEmpty()) {
            throw new Problem.Invalid("file", "submission.problem.none");
        }
        FileWords words = FileWords.of(given("description"), given("alternative"), given("persons"));
        NewFile wanted = new NewFile(
                query("run"), query("team"), query("step"), part.getSubmittedFileName(), part.getSize(), words);
        try (InputStream in = part.getInputStream()) {
            Progress done = uploading.whole(person, wanted, in);
            goTo(getPlace() + (done.renamed() ? "&renamed=" : "&handed=") + done.fileId() + "#file." + done.fileId());
        } finally {
            part.delete();
        }
    }

    private Part part() throws IOException {
        String type = request().getContentType();
        try {
            boolean form = type != null && type.startsWith("multipart/form-data");
            Part part = form ? request().getPart("file") : null;
            return part == null || part.getSubmittedFileName() == null ? null : part;
        } catch (ServletException noForm) {
            return null;
        }
    }

    private void describe(Person person, String id) {
        try {
            submitting.describe(person, id, FileWords.of(given("description"), given("alternative"), given("persons")));
        } catch (Problem.Invalid invalid) {
            // Each file of the page has these fields.
            invalid.fields().forEach((field, key) -> getErrors().put(field + "-" + id, visitor.text(key)));
            throw new Problem.Invalid(java.util.Map.of());
        }
    }

    private void share(Person person, String id) {
        try {
            submitting.share(person, id, true);
        } catch (Problem.Invalid invalid) {
            getErrors().put("file." + id, visitor.text(invalid.fields().get("share")));
            throw new Problem.Invalid(java.util.Map.of());
        }
    }

    /** Whether the form of this file was sent, and not taken. */
    public boolean touched(FileView file) {
        return !getErrors().isEmpty() && given("do").endsWith("." + file.id());
    }

    /** What was typed for this file and not taken, else what is there. */
    public String typed(FileView file, String field, String there) {
        return touched(file) && given("do").startsWith("describe.") ? given(field) : there;
    }

    public boolean isAnswer(FileView file, Persons answer) {
        Persons there = file.words().persons();
        return answer.name().equals(typed(file, "persons", there == null ? "" : there.name()));
    }

    /** The page of the step, for who does it; this very page for who facilitates. */
    public String back(FilesView box) {
        return box.member() ? "/learning/step?id=" + box.stepId() : box.address();
    }

    private String getPlace() {
        return back(files);
    }

    public String getBackAddress() {
        return getPlace() + "#files";
    }

    public Shown<StepSpec> getStep() {
        return catalogue.get(StepSpec.class, files.stepId()).in(visitor.getContentLanguage());
    }

    public FilesView getFiles() {
        return files;
    }
}
