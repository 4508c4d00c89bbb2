package org.profint.house;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page with a web form: shown by GET, acted on by POST, then either a redirect or the same page with what is to be
 * mended and what was typed. It keeps no view state, so there is none to expire (decision 0004).
 */
public abstract class FormPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** What the button asked for, as the value of its field {@code do}. */
    protected abstract void act(String wanted) throws IOException;

    /** Called before the page is shown. */
    public void open() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        try {
            act(given("do"));
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach((field, key) -> errors.put(field, visitor.text(key)));
            response().setStatus(invalid.status());
        } catch (Problem.TooLarge large) {
            errors.put("file", visitor.text(large.textKey(), large.most()));
            response().setStatus(large.status());
        } catch (Problem.TooMany many) {
            errors.put("password", visitor.text(many.textKey(), many.seconds()));
            response().setStatus(many.status());
            response().setHeader("Retry-After", String.valueOf(many.seconds()));
        } catch (Problem.Busy busy) {
            // What was typed stays in the form: a moment later it can be sent again.
            errors.put("password", visitor.text(busy.textKey()));
            response().setStatus(busy.status());
            response().setHeader("Retry-After", "2");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What the person typed into a field; empty when nothing. */
    public String given(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** What is to be mended, by field, in order. */
    public Map<String, String> getErrors() {
        return errors;
    }

    protected HttpServletRequest request() {
        return request;
    }

    protected HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    protected void goTo(String place) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(place);
    }

    /** The place to come back to: only ever a path of this very server. */
    public String getBack() {
        String place = given("return");
        boolean ours = place.startsWith("/")
                && !place.startsWith("//")
                && !place.startsWith("/\\")
                && place.chars().noneMatch(each -> each < ' ');
        return ours ? place : "";
    }

    public String getBackForLink() {
        return URLEncoder.encode(getBack(), StandardCharsets.UTF_8);
    }
}
