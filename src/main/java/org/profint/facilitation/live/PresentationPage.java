package org.profint.facilitation.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.profint.discussion.PublicPost;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.people.Me;

/** The wall: in the language of the session, for who leads it and for a computer of the room that has the key. */
@Named
@RequestScoped
public class PresentationPage {

    @Inject
    private Presenting presenting;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    @Inject
    private jakarta.servlet.http.HttpServletRequest request;

    private Presenting.Wall wall;

    public void open() {
        wall = getKey().isEmpty()
                ? presenting.of(me.required(), request.getParameter("session"))
                : presenting.byKey(getKey());
    }

    /** Empty on the account of who leads. */
    public String getKey() {
        return Presenting.letters(request.getParameter("key"));
    }

    public LiveView getView() {
        return wall.view();
    }

    /** Heads first, each followed by its answers. */
    public List<PublicPost> getAnswers() {
        return wall.answers();
    }

    public String getEvents() {
        return getKey().isEmpty()
                ? "/api/facilitation/live/" + getView().sessionId()
                : "/api/facilitation/presentations/" + getKey();
    }

    public boolean isLeading() {
        return getKey().isEmpty();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public String getLang() {
        return language().getTag();
    }

    private Language language() {
        return Language.of(getView().language()).orElse(Language.FR);
    }

    public Map<String, String> getTexts() {
        return texts.in(language());
    }

    /** “Line 2 of 6”. */
    public String getWhere() {
        LiveView.Here here = getView().here();
        return texts.text(language(), "facilitation.live.where", here.number(), here.of());
    }
}
