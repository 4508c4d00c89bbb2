package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.profint.worksheet.adapting.Specimen.B;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.profint.content.Definition;
import org.profint.content.Snippet;
import org.profint.worksheet.adapting.Difference.What;

/** The lines for the files of a shipped tool are what was offered, and no more. */
class OfferViewTest {

    private static Snippet lines(Definition after, What what) {
        Difference change = Changes.between(B, after).stream()
                .filter(each -> each.what() == what)
                .findFirst()
                .orElseThrow();
        return new OfferView("o", "v", "", null, "fr", change, B, after, "", Instant.EPOCH, null, "", null, null)
                .snippet();
    }

    @Test
    void of_a_step_only_its_name_its_help_or_its_minutes() {
        Definition after =
                Steps.help(Steps.minutes(Steps.rename(B, "pb-5", "Et demain ?"), "pb-5", "45"), "pb-5", "Ici");
        assertThat(lines(after, What.STEP_RENAMED)).isEqualTo(new Snippet("", "texts:\n  pb-5: Et demain ?\n"));
        assertThat(lines(after, What.STEP_HELP)).isEqualTo(new Snippet("", "texts:\n  pb-5-help: Ici\n"));
        assertThat(lines(after, What.MINUTES_CHANGED)).isEqualTo(new Snippet("- id: pb-5\n  minutes: 45\n", ""));
    }

    @Test
    void of_a_question_only_its_words() {
        Definition after = Questions.help(Questions.rename(B, "pb-1-hard", "Pourquoi ?"), "pb-1-hard", "Dites tout.");
        assertThat(lines(after, What.QUESTION_RENAMED)).isEqualTo(new Snippet("", "texts:\n  pb-1-hard: Pourquoi ?\n"));
        assertThat(lines(after, What.HELP)).isEqualTo(new Snippet("", "texts:\n  pb-1-hard-help: Dites tout.\n"));
    }

    @Test
    void of_another_place_the_order() {
        Snippet steps = lines(Steps.move(Steps.move(B, "pb-5", true), "pb-5", true), What.STEP_MOVED);
        assertThat(steps).isEqualTo(new Snippet("- id: pb-1\n- id: pb-2\n- id: pb-5\n- id: pb-3\n- id: pb-4\n", ""));
        Snippet questions = lines(Questions.move(B, "pb-3-introduce", false), What.QUESTION_MOVED);
        assertThat(questions.spec()).startsWith("- id: pb-3-introduce\n- id: pb-4-complement\n");
        assertThat(questions.texts()).isEmpty();
    }

    @Test
    void of_what_goes_away_nothing_and_of_what_is_new_all() {
        assertThat(lines(Steps.remove(B, "pb-5"), What.STEP_REMOVED).isNothing())
                .isTrue();
        Snippet added = lines(Steps.add(B, "Après", "Que ferons-nous ?"), What.STEP_ADDED);
        assertThat(added.spec()).contains("questions:");
        assertThat(added.texts()).contains("Après", "Que ferons-nous ?");
    }
}
