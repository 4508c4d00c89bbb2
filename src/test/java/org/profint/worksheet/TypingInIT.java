package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.Facilitating;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.Choice;
import org.profint.organisation.SomeTeam;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.worksheet.sharing.Sharing;

/** Paper is typed in with its own day, by the team or by who facilitates its run. */
class TypingInIT extends Inside {

    private static final String B = "partner-mapping-b";
    private static final String PROFILE = "pb-1-profile";

    @Inject
    private TypingIn typing;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private FormSaving saving;

    @Inject
    private Sharing sharing;

    @Inject
    private Running running;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Contacts contacts;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person guide;
    private String team;
    private String run;
    private LocalDate today;
    private String before;

    @BeforeEach
    void a_team_in_a_run_with_a_facilitator() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        guide = somebody.signedIn();
        String organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna);
        some.team(manager, organisation, guide);
        today = running.today();
        before = today.minusDays(2).toString();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        facilitating.name(
                manager,
                team,
                run,
                contacts.of(guide.id()).orElseThrow().address().orElseThrow());
        guide = new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private SavedField type(Person person, String sheet, int seen, String text) {
        return filling.save(typing.hand(person, before), sheet, PROFILE, Ids.next(), String.valueOf(seen), text);
    }

    @Test
    void a_facilitator_begins_a_sheet_for_a_team_and_both_days_are_kept() {
        assertThat(typing.teams(guide)).extracting(Choice::value).contains(team);
        String sheet = typing.begin(guide, B, team, before, Language.FR);
        type(guide, sheet, 0, "Écrit au tableau");
        SheetState seen = sheeting.state(anna, sheet);
        assertThat(seen.sheet().paper().filledOn()).isEqualTo(before);
        assertThat(seen.sheet().paper().enteredBy()).isEqualTo(guide.id());
        assertThat(seen.names()).containsEntry(guide.id(), guide.name());
        assertThat(filling.history(anna, sheet, PROFILE)).singleElement().satisfies(each -> {
            assertThat(each.filledOn()).isEqualTo(before);
            assertThat(each.at()).isAfter(today.minusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            assertThat(each.by()).isEqualTo(guide.id());
            assertThat(each.name()).isEqualTo(guide.name());
        });
        filling.save(anna, sheet, PROFILE, Ids.next(), "1", "à nous");
        assertThat(filling.history(anna, sheet, PROFILE).get(0).filledOn()).isNull();
    }

    @Test
    void a_facilitator_types_only_where_the_team_has_opened_its_sheet_and_only_from_paper() {
        String sheet = sheeting.begin(anna, B, team, Language.FR);
        assertThatThrownBy(() -> typing.begin(guide, B, team, before, Language.FR))
                .hasMessageContaining("not-open");
        assertThatThrownBy(() -> typing.state(guide, sheet)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> type(guide, sheet, 0, "non")).isInstanceOf(Problem.NotFound.class);
        sharing.openForRuns(anna, sheet);
        assertThat(typing.begin(guide, B, team, before, Language.FR)).isEqualTo(sheet);
        assertThat(type(guide, sheet, 0, "du papier").version()).isOne();
        assertThatThrownBy(() -> filling.save(guide, sheet, PROFILE, Ids.next(), "1", "de moi"))
                .as("in their own words they do not write there")
                .isInstanceOf(Problem.NotFound.class);
        running.close(manager, team, run);
        assertThatThrownBy(() -> type(guide, sheet, 1, "trop tard")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void somebody_of_the_team_types_in_what_the_team_wrote() {
        String sheet = typing.begin(anna, B, team, before, Language.FR);
        type(anna, sheet, 0, "du papier");
        assertThat(sheeting.state(anna, sheet).sheet().paper().filledOn()).isEqualTo(before);
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> typing.begin(stranger, B, team, before, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> type(stranger, sheet, 1, "non")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_day_that_cannot_be_is_refused_with_the_reason() {
        assertThatThrownBy(() -> typing.day(today.plusDays(2).toString())).hasMessageContaining("future");
        assertThatThrownBy(() -> typing.day(today.minusYears(6).toString())).hasMessageContaining("too-old");
        for (String none : new String[] {"", "hier", "2026-02-30", null}) {
            assertThatThrownBy(() -> typing.day(none)).hasMessageContaining("day-missing");
        }
        assertThat(typing.day(today.toString())).isEqualTo(today);
    }

    @Test
    void what_the_team_has_cleared_is_typed_in_again_without_scripts() {
        String sheet = opened("Une phrase");
        filling.save(anna, sheet, PROFILE, Ids.next(), "1", "");
        SheetState seen = typing.state(guide, sheet);
        assertThat(seen.fields()).as("an empty field is not shown").isEmpty();
        Map<String, String[]> form = Map.of(
                "seen",
                new String[] {String.valueOf(seen.lastChange())},
                "op",
                new String[] {Ids.next()},
                "f." + PROFILE,
                new String[] {"Écrit au tableau"});
        assertThat(saving.save(typing.hand(guide, before), seen, form)).isEmpty();
        assertThat(sheeting.state(anna, sheet).filled().value(Cell.of(PROFILE))).isEqualTo("Écrit au tableau");
    }

    @Test
    void who_types_a_paper_in_is_not_told_who_wrote_before() {
        String sheet = opened("Une phrase");
        assertThatThrownBy(() -> type(guide, sheet, 0, "Écrit au tableau"))
                .isInstanceOfSatisfying(Problem.Conflict.class, conflict -> {
                    assertThat(((FieldState) conflict.current()).text()).isEqualTo("Une phrase");
                    assertThat(((FieldState) conflict.current()).by()).isEmpty();
                });
        type(anna, sheet, 1, "Écrit par nous");
        assertThat(sheeting.state(guide, sheet).sheet().paper().enteredBy()).isNull();
    }

    private String opened(String text) {
        String sheet = sheeting.begin(anna, B, team, Language.FR);
        filling.save(anna, sheet, PROFILE, Ids.next(), "0", text);
        sharing.openForRuns(anna, sheet);
        return sheet;
    }
}
