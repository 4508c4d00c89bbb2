package org.profint.people.secondfactor;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.profint.house.FormPage;
import org.profint.people.Me;
import org.profint.people.OwnPassword;

@Named
@RequestScoped
public class SecondFactorPage extends FormPage {

    @Inject
    private Proving proving;

    @Inject
    private OwnPassword password;

    @Inject
    private Me me;

    private SecondFactorView view;
    private List<String> codes = List.of();

    @Override
    public void open() {
        me.required();
        super.open();
        view = proving.of(me.required());
    }

    @Override
    protected void act(String wanted) throws IOException {
        String address = request().getRemoteAddr();
        switch (wanted) {
            case "begin" -> {
                proving.begin(me.required());
                goTo("/people/second-factor?return=" + getBackForLink());
            }
            // Both show what is shown once: no way back to it, and none into a history.
            case "confirm" -> codes = proving.confirm(me.required(), given("code"), address);
            case "renew" -> codes = proving.renewRecoveryCodes(me.required(), given("code"), address);
            case "prove" -> {
                proving.prove(me.required(), given("code"), address);
                goTo(getBack().isEmpty() ? "/people/ways-in" : getBack());
            }
            default -> {
                proving.remove(me.required(), given("password"), given("code"), address);
                goTo("/people/ways-in?saved=1");
            }
        }
    }

    public SecondFactorView getView() {
        return view;
    }

    /** The recovery codes, in the one answer that shows them. */
    public List<String> getCodes() {
        return codes;
    }

    public boolean isWithPassword() {
        return password.isThere(me.required());
    }

    /** Whether the roles of this person wait for a code in this sign-in. */
    public boolean isCodeWanted() {
        return me.isHeldBack() && codes.isEmpty();
    }

    /** Where the app opens by a touch, on the device that it is on. */
    public String getLink() {
        String name = URLEncoder.encode(me.getName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/PROFINT%20Campus:" + name + "?secret="
                + view.secret().orElse("") + "&issuer=PROFINT%20Campus";
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

    private QrCode qr() {
        return QrCode.encodeText(getLink(), QrCode.Ecc.MEDIUM);
    }
}
