package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.people.Person;

/** The private answers of a web form: whatever its button asks for, and of whichever room, they are saved first. */
@ApplicationScoped
public class AnswersForm {

    /**
     * A text that was not taken.
     *
     * @param textKey why
     * @param conflict whether another tab or device was faster
     */
    public record Refused(String promptId, String text, String textKey, boolean conflict) {}

    private Answering answering;

    protected AnswersForm() {}

    @Inject
    AnswersForm(Answering answering) {
        this.answering = answering;
    }

    /**
     * @param sent what stands in a field of the form; null for one that is not there
     * @return what was not taken; nothing when all is saved
     */
    public List<Refused> save(Person person, List<String> prompts, UnaryOperator<String> sent) {
        List<Refused> refused = new ArrayList<>();
        for (String prompt : prompts) {
            String text = sent.apply("answer." + prompt);
            // What the form was filled with: an untouched field is no answer, and must not undo what another tab saved.
            if (text != null && !same(text, given("was." + prompt, sent))) {
                save(person, prompt, text, sent).ifPresent(refused::add);
            }
        }
        return refused;
    }

    private Optional<Refused> save(Person person, String prompt, String text, UnaryOperator<String> sent) {
        String version = given("version." + prompt, sent);
        try {
            String operation = given("op." + prompt, sent);
            answering.save(person, prompt, operation, version, text);
            if (!same(answering.answer(person, prompt).text(), text)) {
                // That operation had gone through with other words: a form sent once more by hand is another saving,
                // and its version judges it. A script repeats itself, a person does not.
                answering.save(person, prompt, Ids.of(operation + text), version, text);
            }
            return Optional.empty();
        } catch (Problem.Conflict conflict) {
            AnswerView there = (AnswerView) conflict.current();
            return same(there.text(), text)
                    ? Optional.empty()
                    : Optional.of(new Refused(prompt, text, conflict.textKey(), true));
        } catch (Problem.Invalid invalid) {
            String why = invalid.fields().values().iterator().next();
            return Optional.of(new Refused(prompt, text, why, false));
        }
    }

    private static String given(String field, UnaryOperator<String> sent) {
        String value = sent.apply(field);
        return value == null ? "" : value;
    }

    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }
}
