package org.profint.house;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of a console. What its buttons did, or why they did not, stands in one status line; what was typed stays in
 * its fields.
 */
public abstract class ConsolePage implements Serializable {

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient HttpServletRequest request;

    private String said = "";
    private boolean refused;

    /**
     * Does something and says so.
     *
     * @param textKey what is said when it is done
     */
    protected void act(Runnable deed, String textKey, Object... values) {
        try {
            deed.run();
            say(visitor.text(textKey, values), false);
        } catch (Problem.Invalid invalid) {
            say(
                    String.join(
                            " ",
                            invalid.fields().values().stream()
                                    .map(visitor::text)
                                    .toList()),
                    true);
        } catch (Problem.NotFound | Problem.Conflict gone) {
            // Somebody else was faster: the page is shown as it is now.
            say(visitor.text("house.console.gone"), true);
        }
    }

    private void say(String sentence, boolean asRefusal) {
        said = sentence;
        refused = asRefusal;
    }

    /** A parameter of the address; empty when there is none. */
    protected String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Choices of a filter, key by key with what they are called, in order. */
    protected Map<String, String> choices(String... keysAndTexts) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int at = 0; at < keysAndTexts.length; at += 2) {
            choices.put(keysAndTexts[at], visitor.text(keysAndTexts[at + 1]));
        }
        return choices;
    }

    public String getSaid() {
        return said;
    }

    public boolean isRefused() {
        return refused;
    }

    protected Visitor visitor() {
        return visitor;
    }
}
