package org.profint.facilitation.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.house.Site;
import org.profint.house.Visitor;
import org.profint.people.Me;

/** Who is at a session; the code for the wall. */
@Named
@RequestScoped
public class AttendancePage extends FormPage {

    @Inject
    private Attending attending;

    @Inject
    private Site site;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private AttendanceView view;

    @Override
    public void open() {
        view = attending.of(me.required(), given("id"), visitor.getContentLanguage());
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        String id = view.session().id();
        switch (wanted) {
            case "tick" -> attending.tick(me.required(), id, sent("was"), sent("present"));
            case "code" -> attending.openCode(me.required(), id);
            case "renew" -> attending.renewCode(me.required(), id);
            case "close" -> attending.closeCode(me.required(), id);
            case "here" -> attending.correct(me.required(), id, true);
            default -> attending.correct(me.required(), id, false);
        }
        goTo("/facilitation/attendance?id=" + id);
    }

    private List<String> sent(String field) {
        String[] sent = request().getParameterValues(field);
        return sent == null ? List.of() : List.of(sent);
    }

    public AttendanceView getView() {
        return view;
    }

    /** Whether there is at least one guest. */
    public boolean isGuests() {
        return view.people().stream().anyMatch(AttendanceView.Line::guest);
    }

    public RoomCode getRoomCode() {
        return RoomCode.of(getView().code(), site);
    }
}
