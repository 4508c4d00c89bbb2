package org.profint.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.profint.facilitation.Hours;
import org.profint.house.FormPage;
import org.profint.house.Upload;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;

/** Whether an attestation or a badge is genuine, for anybody; and what its holder can do with it. */
@Named("verifyPage")
@RequestScoped
public class VerifyPage extends FormPage {

    private static final int NOT_FOUND = 404;

    @Inject
    private Verifying verifying;

    @Inject
    private Recognising recognising;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Hours hours;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private Verdict verdict;
    private boolean holder;

    @Override
    public void open() {
        response().setHeader("X-Robots-Tag", "noindex");
        if (!given("id").isEmpty()) {
            verdict = verifying.byCode(given("id"), request().getRemoteAddr());
            if (verdict.kind() == Verdict.Kind.UNKNOWN) {
                response().setStatus(NOT_FOUND);
            }
        }
        super.open();
        holder = getFacts() != null && me.person().filter(this::isMine).isPresent();
    }

    @Override
    protected void act(String wanted) throws IOException {
        if (wanted.equals("withdraw")) {
            withdrawing.withdraw(me.required(), Codes.read(given("id")), given("reason"));
            goTo("/recognition/verify?id=" + Codes.read(given("id")));
        } else {
            verdict = verifying.byBadge(badge(), request().getRemoteAddr());
        }
    }

    /** The file when there is one, else what was pasted. */
    private String badge() throws IOException {
        byte[] file = Upload.part(request(), "file");
        byte[] text = file.length > 0 ? file : Upload.part(request(), "badge");
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Null before anything was asked. */
    public Verdict getVerdict() {
        return verdict;
    }

    public Facts getFacts() {
        return verdict == null || verdict.attestation() == null
                ? null
                : verdict.attestation().facts();
    }

    /** Whether whoever looks is whose it is. */
    public boolean isHolder() {
        return holder;
    }

    private boolean isMine(Person person) {
        return recognising.mine(person).stream()
                .anyMatch(each -> each.code().equals(verdict.attestation().code()));
    }

    /** Whether whoever looks can take it back. */
    public boolean isWithdrawable() {
        return getFacts() != null && verdict.attestation().holds() && (holder || me.isAdmin());
    }

    public String getHours() {
        return hours.of(getFacts().minutes(), visitor.getLanguage());
    }
}
