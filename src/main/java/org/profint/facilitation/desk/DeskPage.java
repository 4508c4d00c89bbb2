package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import org.profint.facilitation.Hours;

@Named
@RequestScoped
public class DeskPage extends DeskForm {

    private static final int MINUTES = 60;

    @Inject
    private Looking looking;

    private DeskView view;

    @Override
    public void open() {
        view = looking.desk(person());
        super.open();
    }

    public DeskView getView() {
        return view;
    }

    /** Whether nothing waits at all. */
    public boolean isCalm() {
        return view.groups().stream().allMatch(each -> each.total() == 0);
    }

    public String begins(LedRuns.Meeting meeting) {
        return meeting.begins() < 0
                ? visitor().text("facilitation.desk.today.open")
                : Hours.clock(
                        LocalTime.of(meeting.begins() / MINUTES, meeting.begins() % MINUTES),
                        visitor().getLanguage());
    }
}
