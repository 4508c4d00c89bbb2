package org.profint.worksheet.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.profint.house.FormPage;
import org.profint.house.Visitor;
import org.profint.people.Me;
import org.profint.people.Person;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Visibility;
import org.profint.worksheet.WordsOfSheets;

/** Who reads a sheet now, who would after the next step, and all its texts to look through before. */
@Named
@RequestScoped
public class SharingPage extends FormPage {

    @Inject
    private Sharing sharing;

    @Inject
    private WordsOfSheets words;

    @Inject
    private Me me;

    @Inject
    private Visitor visitor;

    private SharingView view;
    private List<WordsOfSheets.Said> texts;

    @Override
    public void open() {
        view = sharing.view(me.required(), given("id"));
        super.open();
        SheetState preview = sharing.preview(me.required(), given("id"));
        texts = words.of(preview, visitor);
    }

    @Override
    protected void act(String wanted) throws IOException {
        Person person = me.required();
        String id = view.sheet().id();
        switch (wanted) {
            case "share" -> sharing.share(person, id, given("team"));
            case "open" -> sharing.openForRuns(person, id);
            case "ask" ->
                sharing.ask(person, id, consented(), !given("with-team").isEmpty());
            case "agree" -> sharing.agree(person, id, given("asked"));
            case "decline" -> sharing.decline(person, id, given("asked"));
            case "name" -> sharing.name(person, id, true);
            case "unname" -> sharing.name(person, id, false);
            default -> back(person, id, wanted);
        }
        goTo("/worksheet/sharing?id=" + id);
    }

    /** The button says which level its reader saw: {@code back:RUN}. */
    private void back(Person person, String id, String wanted) {
        Optional<Visibility> seen = Stream.of(Visibility.values())
                .filter(each -> wanted.equals("back:" + each))
                .findFirst();
        if (seen.isPresent()) {
            sharing.back(person, id, seen.get());
        }
    }

    private Set<String> consented() {
        String[] ticked = request().getParameterValues("consent");
        return ticked == null ? Set.of() : Set.copyOf(List.of(ticked));
    }

    public SharingView getView() {
        return view;
    }

    public List<WordsOfSheets.Said> getTexts() {
        return texts;
    }

    public boolean isTicked(String key) {
        return consented().contains(key);
    }

    /** The words of the check that the browser makes. */
    public String getScriptTexts() {
        return words.scriptTexts(visitor);
    }
}
