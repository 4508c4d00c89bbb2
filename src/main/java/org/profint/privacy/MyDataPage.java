package org.profint.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.AuditLog;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.people.Proving;

@Named
@RequestScoped
public class MyDataPage extends FormPage {

    static final String ATTACHMENT = "attachment; filename=\"profint-campus.zip\"";

    @Inject
    private Exporting exporting;

    @Inject
    private Proving proving;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Map<Kind, Long> counts;
    private List<AuditLog.Line> lines;
    private boolean fresh;

    @Override
    public void open() {
        Person person = me.required();
        super.open();
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            counts = exporting.count(person);
            lines = exporting.doneByOthers(person);
            fresh = proving.isFresh(person);
        }
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        exporting.allow(person, given("password"), request().getRemoteAddr());
        response().setContentType("application/zip");
        response().setHeader("Content-Disposition", ATTACHMENT);
        exporting.write(person, visitor.getLanguage(), response().getOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    public List<Map.Entry<Kind, Long>> getCounts() {
        return List.copyOf(counts.entrySet());
    }

    public List<AuditLog.Line> getLines() {
        return lines;
    }

    /** What somebody did, in words that follow their name. */
    public String deed(AuditLog.Line line) {
        return visitor.text(
                switch (line.act()) {
                    case PROGRESS_OPENED -> "privacy.deed.progress-opened";
                    case DATA_EXPORTED -> "privacy.deed.data-exported";
                    case ROLE_GRANTED -> "privacy.deed.role-granted";
                    case ROLE_ENDED -> "privacy.deed.role-ended";
                    case MEMBERSHIP_BEGAN -> "privacy.deed.membership-began";
                    case MEMBERSHIP_ENDED -> "privacy.deed.membership-ended";
                    default -> "privacy.deed.other";
                });
    }

    /** Whether they have just signed in, so that no password has to be asked for. */
    public boolean isFresh() {
        return fresh;
    }
}
