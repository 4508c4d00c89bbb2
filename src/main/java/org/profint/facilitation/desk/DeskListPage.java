package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.Ids;
import org.profint.house.Problem;

@Named
@RequestScoped
public class DeskListPage extends DeskForm {

    @Inject
    private Looking looking;

    private Kind kind;
    private List<Waiting> lines;

    @Override
    public void open() {
        String wanted = given("kind");
        kind = Kind.of(wanted).orElseThrow(() -> new Problem.NotFound("list", wanted));
        lines = looking.list(person(), kind, given("run"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.startsWith("look.")) {
            looking.look(person(), wanted.substring(5));
            goTo(getAddress() + "&done=look");
        } else {
            super.act(wanted);
        }
    }

    public String getAddress() {
        String run = Ids.read(given("run")).map(id -> "&run=" + id).orElse("");
        return "/facilitation/desk-list?kind=" + kind + run;
    }

    public Kind getKind() {
        return kind;
    }

    public List<Waiting> getLines() {
        return lines;
    }

    public boolean isReview() {
        return kind == Kind.REVIEW;
    }

    public boolean isLooked() {
        return given("done").equals("look");
    }

    /** Whether there are more than a list bears. */
    public boolean isCut() {
        return lines.size() >= Waits.COUNTED;
    }
}
