package org.profint.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.house.Asking;
import org.profint.house.FormPage;
import org.profint.house.Problem;

@Named
@RequestScoped
public class ChoicesPage extends FormPage {

    @Inject
    private Choosing choosing;

    @Inject
    private Asking asking;

    private Map<LetterKind, Pace> chosen = Map.of();

    @Override
    public void open() {
        String account = asking.required().id();
        super.open();
        chosen = choosing.of(account);
    }

    @Override
    protected void act(String wanted) throws IOException {
        Map<LetterKind, Pace> asked = new EnumMap<>(LetterKind.class);
        for (LetterKind kind : LetterKind.values()) {
            if (!given(kind.name()).isEmpty()) {
                asked.put(kind, pace(kind));
            }
        }
        asked.forEach((kind, pace) -> choosing.choose(asking.required().id(), kind, pace));
        goTo("/mail/choices?saved=1");
    }

    private Pace pace(LetterKind kind) {
        return Stream.of(Pace.values())
                .filter(each -> each.name().equals(given(kind.name())))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid(kind.name(), "mail.choices.unknown"));
    }

    public Map<LetterKind, Pace> getChosen() {
        return chosen;
    }

    public List<Pace> getPaces() {
        return List.of(Pace.values());
    }

    public boolean isSaved() {
        return !given("saved").isEmpty() && getErrors().isEmpty();
    }
}
