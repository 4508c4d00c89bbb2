package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.organisation.InvitationLists.Invited;
import org.profint.organisation.Inviting;

@Named
@ViewScoped
public class InvitationsPage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    @Inject
    private transient Inviting inviting;

    private LazyTable<Invited> rows;

    public LazyTable<Invited> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(
                    file("invitations"), given("only"), () -> tables.invitations(manager(), organisation()));
        }
        return rows;
    }

    /** The choices of the filter, in order. */
    public Map<String, String> getChoices() {
        return choices(
                "",
                "management.choice.all",
                "waiting",
                "management.choice.waiting",
                "unanswered",
                "management.choice.unanswered",
                "accepted",
                "management.choice.accepted",
                "refused",
                "management.choice.refused");
    }

    public void resend() {
        String invitation = given("invitation");
        act(() -> inviting.resend(manager(), organisation().id(), invitation), "management.invitation.resent");
    }

    public void withdraw() {
        String invitation = given("invitation");
        act(() -> inviting.withdraw(manager(), organisation().id(), invitation), "management.invitation.withdrawn");
    }
}
