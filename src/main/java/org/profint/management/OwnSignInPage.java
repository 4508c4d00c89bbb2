package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.people.provider.NewProvider;

@Named
@ViewScoped
public class OwnSignInPage extends ManagementPage {

    @Inject
    private transient Admitting admitting;

    private boolean looked;
    private boolean there;
    private String code = "";
    private String name = "";
    private String issuer = "";
    private String clientId = "";
    private boolean listed;
    private boolean mayJoin;

    @Override
    public void open() {
        super.open();
        if (!looked) {
            look();
        }
    }

    private void look() {
        looked = true;
        there = false;
        admitting.of(manager(), organisation().id()).ifPresent(provider -> {
            there = true;
            code = provider.code();
            name = provider.name();
            issuer = provider.issuer();
            clientId = provider.clientId();
            listed = provider.listed();
            mayJoin = provider.mayJoin();
        });
    }

    public boolean isThere() {
        return there;
    }

    public void save() {
        act(
                () -> admitting.setUp(
                        manager(),
                        organisation().id(),
                        new NewProvider(code, name, issuer, clientId, given("provider:secret"), listed, mayJoin)),
                "management.sign-in.saved");
        if (!isRefused()) {
            look();
        }
    }

    public void remove() {
        act(() -> admitting.remove(manager(), organisation().id()), "management.sign-in.removed");
        look();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    public boolean isMayJoin() {
        return mayJoin;
    }

    public void setMayJoin(boolean mayJoin) {
        this.mayJoin = mayJoin;
    }
}
