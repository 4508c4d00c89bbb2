package org.profint.facilitation.attendance;

import io.nayuki.qrcodegen.QrCode;
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

    /** Whether this reader is to hear of guests, of whom there is at least one. */
    public boolean isGuests() {
        boolean some = view.people().stream().anyMatch(AttendanceView.Line::guest);
        return some && (me.isSomewhereManager() || view.session().arranged());
    }

    private QrCode qr() {
        String address = site.at("/join?code=" + view.code().text());
        return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    }

    /** What people type who have no camera: the server's name and the short address. */
    public String getShortAddress() {
        return site.at("/join").replaceFirst("^https?://", "");
    }

    public int getQrSize() {
        return qr().size;
    }

    /** The dark squares, as the path of a picture. */
    public String getQrPath() {
        QrCode qr = qr();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
