package org.profint.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.FormPage;

/**
 * Stopping letters without signing in. Opening it changes nothing, because mail scanners open every link; the button
 * does, and the click in a mail program, which posts here by itself (RFC 8058).
 */
@Named
@RequestScoped
public class StopPage extends FormPage {

    @Inject
    private Stopping stopping;

    private Stopping.Stop stop;

    @Override
    public void open() {
        super.open();
        stop = stopping.look(getToken());
    }

    @Override
    protected void act(String wanted) {
        if (wanted.equals("resume")) {
            stopping.resume(getToken());
        } else {
            stopping.stop(getToken());
        }
    }

    public Stopping.Stop getStop() {
        return stop;
    }

    public String getToken() {
        return given("token");
    }

    /** Whether the reader has just asked to be written to again. */
    public boolean isResumed() {
        return given("do").equals("resume");
    }
}
