package org.profint.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.house.LazyTable;
import org.profint.mail.Delivering;
import org.profint.mail.DeliveryState;
import org.profint.mail.DeliveryView;
import org.profint.mail.LetterKind;
import org.profint.mail.Outbox;

@Named
@ViewScoped
public class MailPage extends AdministrationPage {

    @Inject
    private transient AdminTables tables;

    @Inject
    private transient Outbox outbox;

    @Inject
    private transient Delivering delivering;

    private String address = "";
    private transient DeliveryState state;
    private LazyTable<DeliveryView> rows;

    public LazyTable<DeliveryView> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("mail"), given("only"), () -> tables.mail(admin()));
        }
        return rows;
    }

    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>(choices("", "administration.choice.all"));
        for (DeliveryView.State state : DeliveryView.State.values()) {
            choices.put(state.name(), visitor().text("mail.state." + state));
        }
        return choices;
    }

    public DeliveryState getState() {
        if (state == null) {
            state = delivering.state();
        }
        return state;
    }

    public String kind(DeliveryView line) {
        return tables.kind(line);
    }

    public void tryAgain() {
        String letter = given("letter");
        act(() -> outbox.tryAgain(admin(), letter), "administration.mail.again-done");
    }

    public void test() {
        act(
                () -> outbox.test(
                        admin(), LetterKind.MANAGEMENT, address, visitor().getLanguage()),
                "administration.mail.test-done");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
