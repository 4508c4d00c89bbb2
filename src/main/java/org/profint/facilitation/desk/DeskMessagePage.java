package org.profint.facilitation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

@Named
@RequestScoped
public class DeskMessagePage extends DeskForm {

    @Inject
    private Messaging messaging;

    private Addressed to;

    static String address(String runId, String teamId, String person) {
        return "/facilitation/desk-message?run=" + runId + "&team=" + teamId
                + (person.isEmpty() ? "" : "&person=" + person);
    }

    @Override
    public void open() {
        to = messaging.to(person(), given("run"), given("team"), given("person"));
        super.open();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("send")) {
            int reached = messaging.send(person(), to.runId(), to.teamId(), to.person(), given("message"));
            goTo(getAddress() + "&sent=" + reached);
        } else {
            super.act(wanted);
        }
    }

    public Addressed getTo() {
        return to;
    }

    public String getAddress() {
        return address(to.runId(), to.teamId(), to.person());
    }

    public boolean isPerson() {
        return !to.person().isEmpty();
    }

    /** What has happened; empty for nothing. */
    public String getSaid() {
        String sent = given("sent");
        return sent.matches("[0-9]{1,4}")
                ? visitor().text("facilitation.desk.message.sent", Integer.parseInt(sent))
                : "";
    }
}
