package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.Problem;
import org.profint.people.AccountLists;
import org.profint.people.AccountLists.Line;
import org.profint.people.Barring;

@Named
@ViewScoped
public class UserPage extends AdministrationPage {

    @Inject
    private transient AccountLists accounts;

    @Inject
    private transient Barring barring;

    private String id;
    private Line person;

    @Override
    public void open() {
        super.open();
        if (id == null) {
            id = given("person");
            look();
        }
    }

    private void look() {
        person = accounts.one(admin(), id).orElseThrow(() -> new Problem.NotFound("account", id));
    }

    public Line getPerson() {
        return person;
    }

    public void close() {
        act(() -> barring.close(admin(), id), "administration.user.closed");
        look();
    }

    public void reopen() {
        act(() -> barring.open(admin(), id), "administration.user.opened");
        look();
    }

    public void endSignIns() {
        act(() -> barring.endSignIns(admin(), id), "administration.user.signed-out");
        look();
    }
}
