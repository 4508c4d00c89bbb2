package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;

class FillingIT extends Inside {

    private static final String B = "partner-mapping-b";
    private static final String PROFILE = "pb-1-profile";

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Teaming teaming;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String team;
    private String sheet;

    @BeforeEach
    void a_sheet_of_a_team_of_two() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        team = some.team(manager, some.organisation(manager), anna, bruno);
        sheet = sheeting.begin(anna, B, team, Language.FR);
    }

    private SavedField save(Person person, String key, int seen, String text) {
        return filling.save(person, sheet, key, Ids.next(), String.valueOf(seen), text);
    }

    private String text(String key) {
        return sheeting.state(anna, sheet).fields().stream()
                .filter(each -> each.key().equals(key))
                .map(FieldState::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void what_one_writes_the_other_reads() {
        assertThat(save(anna, PROFILE, 0, "Jeunes arrivés\r\ndepuis peu").version())
                .isOne();
        SheetState seen = sheeting.state(bruno, sheet);
        assertThat(seen.fields()).singleElement().satisfies(field -> {
            assertThat(field.text()).isEqualTo("Jeunes arrivés\ndepuis peu");
            assertThat(seen.names().get(field.by())).isEqualTo(anna.name());
        });
        assertThat(seen.lastChange()).isOne();
    }

    @Test
    void a_team_has_one_sheet_of_a_tool_whichever_its_version() {
        assertThat(sheeting.begin(bruno, B, team, Language.EN)).isEqualTo(sheet);
        assertThat(sheeting.begin(bruno, "partner-mapping-a", team, Language.EN))
                .isEqualTo(sheet);
        assertThat(sheeting.begin(bruno, B, null, Language.EN)).isNotEqualTo(sheet);
        assertThat(sheeting.begin(bruno, "wt1", team, Language.EN)).isNotEqualTo(sheet);
    }

    @Test
    void a_tool_that_repeats_the_rows_of_another_is_not_begun_alone() {
        assertThatThrownBy(() -> sheeting.begin(anna, "wt2", team, Language.FR))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining("not-alone");
    }

    @Test
    void the_same_operation_again_gives_the_first_answer_and_takes_effect_once() {
        String operation = Ids.next();
        SavedField first = filling.save(anna, sheet, PROFILE, operation, "0", "un");
        save(bruno, PROFILE, 1, "deux");
        assertThat(filling.save(anna, sheet, PROFILE, operation, "0", "un")).isEqualTo(first);
        assertThat(text(PROFILE)).isEqualTo("deux");
        assertThat(filling.history(anna, sheet, PROFILE)).hasSize(2);
    }

    @Test
    void an_operation_with_other_words_or_of_somebody_else_is_refused() {
        String operation = Ids.next();
        filling.save(anna, sheet, PROFILE, operation, "0", "un");
        assertThatThrownBy(() -> filling.save(anna, sheet, PROFILE, operation, "1", "deux"))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> filling.save(bruno, sheet, PROFILE, operation, "0", "un"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(text(PROFILE)).isEqualTo("un");
    }

    @Test
    void in_the_same_field_the_second_gets_both_texts_and_both_stay_in_the_history() {
        save(anna, PROFILE, 0, "d’Anna");
        String operation = Ids.next();
        assertThatThrownBy(() -> filling.save(bruno, sheet, PROFILE, operation, "0", "de Bruno"))
                .isInstanceOf(Problem.Conflict.class)
                .extracting(problem -> ((FieldState) ((Problem.Conflict) problem).current()).text())
                .isEqualTo("d’Anna");
        assertThat(text(PROFILE)).isEqualTo("d’Anna");
        assertThat(filling.history(anna, sheet, PROFILE))
                .extracting(ChangeView::text, ChangeView::taken)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("de Bruno", false),
                        org.assertj.core.groups.Tuple.tuple("d’Anna", true));
        assertThatThrownBy(() -> filling.save(bruno, sheet, PROFILE, operation, "0", "de Bruno"))
                .as("asked again, it is told the same")
                .isInstanceOf(Problem.Conflict.class);
        assertThat(filling.history(anna, sheet, PROFILE)).hasSize(2);
    }

    @Test
    void in_different_fields_nobody_disturbs_anybody() {
        save(anna, PROFILE, 0, "d’Anna");
        save(bruno, "pb-1-hard", 0, "de Bruno");
        assertThat(text(PROFILE)).isEqualTo("d’Anna");
        assertThat(text("pb-1-hard")).isEqualTo("de Bruno");
    }

    @Test
    void who_has_left_the_team_reads_and_writes_no_more_and_what_they_wrote_stays() {
        save(bruno, PROFILE, 0, "de Bruno");
        teaming.remove(manager, team, bruno.id());
        assertThatThrownBy(() -> save(bruno, PROFILE, 1, "encore")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sheeting.state(bruno, sheet)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> filling.history(bruno, sheet, PROFILE)).isInstanceOf(Problem.NotFound.class);
        assertThat(text(PROFILE)).isEqualTo("de Bruno");
    }

    @Test
    void what_waited_on_the_device_of_somebody_removed_is_refused_when_it_comes() {
        String waiting = Ids.next();
        teaming.remove(manager, team, bruno.id());
        assertThatThrownBy(() -> filling.save(bruno, sheet, PROFILE, waiting, "0", "écrit hors ligne"))
                .isInstanceOf(Problem.NotFound.class);
        String sent = Ids.next();
        filling.save(anna, sheet, "pb-1-hard", sent, "0", "d’Anna");
        assertThatThrownBy(() -> filling.save(bruno, sheet, "pb-1-hard", sent, "0", "d’Anna"))
                .as("nor does somebody's operation tell them anything")
                .isInstanceOf(Problem.class);
        assertThat(text(PROFILE)).isEmpty();
        assertThat(filling.history(anna, sheet, PROFILE)).as("no trace of it").isEmpty();
        assertThat(sheeting.state(anna, sheet).lastChange()).isOne();
    }

    @Test
    void a_field_of_another_teams_worksheet_is_not_there() {
        Person other = somebody.signedIn();
        String theirs = some.team(manager, some.organisation(manager), other);
        String foreign = sheeting.begin(other, B, theirs, Language.FR);
        assertThatThrownBy(() -> filling.save(anna, foreign, PROFILE, Ids.next(), "0", "à nous"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> filling.history(anna, foreign, PROFILE)).isInstanceOf(Problem.NotFound.class);
        String operation = Ids.next();
        filling.save(anna, sheet, PROFILE, operation, "0", "un");
        assertThatThrownBy(() -> filling.save(other, foreign, PROFILE, operation, "0", "un"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(sheeting.state(other, foreign).fields()).isEmpty();
    }

    @Test
    void a_sheet_of_ones_own_is_nobody_elses() {
        sheet = sheeting.begin(anna, B, null, Language.FR);
        save(anna, PROFILE, 0, "à moi");
        for (Person other : List.of(bruno, manager)) {
            assertThatThrownBy(() -> sheeting.state(other, sheet)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> save(other, PROFILE, 1, "à nous")).isInstanceOf(Problem.NotFound.class);
        }
        assertThat(sheeting.mine(anna)).hasSize(2);
        assertThat(sheeting.mine(bruno)).hasSize(1);
        assertThat(sheeting.mine(manager)).isEmpty();
    }

    @Test
    void a_sheet_that_was_put_away_is_read_and_written_in_when_it_is_back() {
        sheeting.archive(bruno, sheet);
        assertThatThrownBy(() -> save(anna, PROFILE, 0, "trop tard")).isInstanceOf(Problem.NotFound.class);
        assertThat(sheeting.state(anna, sheet).sheet().open()).isFalse();
        sheeting.reopen(anna, sheet);
        assertThat(save(anna, PROFILE, 0, "à l’heure").version()).isOne();
    }

    @Test
    void rows_begin_have_an_order_and_what_stands_in_one_that_was_taken_away_comes_back_with_it() {
        save(anna, "pb-1-needs.r1", 0, "1");
        save(bruno, "pb-1-needs.r2", 0, "2");
        save(anna, "pb-1-needs.r3", 0, "1.5");
        save(anna, "pb-1-needs.r1.pb-1-needs-label", 0, "Logement");
        assertThat(sheeting.state(anna, sheet).filled().rows("pb-1-needs")).containsExactly("r1", "r3", "r2");
        save(bruno, "pb-1-needs.r1", 1, "");
        assertThat(sheeting.state(anna, sheet).filled().rows("pb-1-needs")).containsExactly("r3", "r2");
        save(bruno, "pb-1-needs.r1", 2, "3");
        Filled filled = sheeting.state(anna, sheet).filled();
        assertThat(filled.rows("pb-1-needs")).containsExactly("r3", "r2", "r1");
        assertThat(filled.value(new Cell("pb-1-needs", "r1", "pb-1-needs-label")))
                .isEqualTo("Logement");
    }

    @Test
    void a_table_has_at_most_two_hundred_rows() {
        for (int i = 0; i < Filling.MOST_ROWS; i++) {
            save(anna, "pb-1-needs.r" + i, 0, String.valueOf(i));
        }
        assertThatThrownBy(() -> save(anna, "pb-1-needs.one-more", 0, "9"))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessageContaining("worksheet.field.rows");
        save(anna, "pb-1-needs.r7", 1, "");
        assertThat(save(anna, "pb-1-needs.one-more", 0, "9").version()).isOne();
    }

    @Test
    void only_what_fits_the_question_stands_in_a_field() {
        fits("pb-1-asked", "yes", "partly", "no");
        refuses("pb-1-asked", "maybe");
        fits("pb-1-needs.r.pb-1-needs-frequency", "pb-freq-2");
        refuses("pb-1-needs.r.pb-1-needs-frequency", "pb-urg-2");
        fits("pb-1-needs.r.pb-1-needs-voice", "pb-voice-staff pb-voice-data");
        refuses("pb-1-needs.r.pb-1-needs-voice", "pb-voice-staff nobody");
        fits("pb-5-relation.r.pb-5-relation-last", "2027-02-28");
        refuses("pb-5-relation.r.pb-5-relation-last", "2027-02-30", "demain");
        fits("pb-3-matrix.r.p", "pb-link-3");
        refuses("pb-3-matrix.r.p", "3");
        refuses("pb-1-needs.r.pb-1-needs-label", "deux\nlignes");
    }

    private void fits(String key, String... texts) {
        int version = 0;
        for (String text : texts) {
            assertThat(save(anna, key, version++, text).version()).as(text).isEqualTo(version);
        }
        assertThat(save(anna, key, version, "").version()).as("and empty").isEqualTo(version + 1);
    }

    private void refuses(String key, String... texts) {
        for (String text : texts) {
            assertThatThrownBy(() -> save(anna, key, 0, text))
                    .as(text)
                    .isInstanceOf(Problem.Invalid.class)
                    .hasMessageContaining("worksheet.field.wrong");
        }
    }

    @Test
    void a_field_that_the_tool_does_not_have_is_not_there() {
        for (String key : List.of(
                "pb-9-nothing", "pb-1-needs", "pb-1-profile.r1", "pb-1-needs.r.nothing", "pb-2-internal.r", "../x")) {
            assertThatThrownBy(() -> save(anna, key, 0, "x")).as(key).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void a_text_that_cannot_be_kept_is_refused_with_the_reason() {
        assertThatThrownBy(() -> save(anna, PROFILE, 0, "x".repeat(10_001))).hasMessageContaining("too-long");
        assertThatThrownBy(() -> save(anna, PROFILE, 0, "a\0b")).hasMessageContaining("strange");
        assertThatThrownBy(() -> save(anna, PROFILE, 0, "\ud83d")).hasMessageContaining("strange");
        assertThatThrownBy(() -> save(anna, PROFILE, 0, null)).hasMessageContaining("missing");
        assertThatThrownBy(() -> save(anna, PROFILE, -1, "x")).hasMessageContaining("version");
        assertThatThrownBy(() -> filling.save(anna, sheet, PROFILE, "no id", "0", "x"))
                .hasMessageContaining("operation");
        assertThat(save(anna, PROFILE, 0, "\u202eedis rehto eht morf\u202c " + "界".repeat(9_000))
                        .version())
                .isOne();
    }

    @Test
    void a_version_from_the_future_is_a_conflict_and_its_text_is_kept() {
        assertThatThrownBy(() -> save(anna, PROFILE, 7, "de demain")).isInstanceOf(Problem.Conflict.class);
        assertThat(text(PROFILE)).isEmpty();
        assertThat(filling.history(anna, sheet, PROFILE))
                .extracting(ChangeView::text)
                .containsExactly("de demain");
        assertThat(save(anna, PROFILE, 0, "d’aujourd’hui").version()).isOne();
    }
}
