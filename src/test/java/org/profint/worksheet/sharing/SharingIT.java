package org.profint.worksheet.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeThreads;
import org.profint.learning.Facilitating;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Contacts;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Comparing;
import org.profint.worksheet.FieldState;
import org.profint.worksheet.Filling;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;
import org.profint.worksheet.Visibility;

/** PRIVATE, TEAM, RUN, LIBRARY: asked again at each step up, one click down. */
class SharingIT extends Inside {

    private static final String B = "partner-mapping-b";
    private static final String PROFILE = "pb-1-profile";
    private static final String CONTACT = "pb-3-partners.p1.pb-3-partners-contact";

    @Inject
    private Sharing sharing;

    @Inject
    private Looking looking;

    @Inject
    private Sharings sharings;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Running running;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Teaming teaming;

    @Inject
    private Contacts contacts;

    @Inject
    private Comparing comparing;

    @Inject
    private SomeThreads threads;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person bruno;
    private Person neighbour;
    private Person guide;
    private Person stranger;
    private String organisation;
    private String team;
    private String run;
    private String sheet;

    @BeforeEach
    void a_sheet_of_ones_own_and_a_team_in_a_run_with_another_one() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        neighbour = somebody.signedIn();
        guide = somebody.signedIn();
        stranger = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        String other = some.team(manager, organisation, neighbour);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        running.join(manager, team, run, other);
        some.team(manager, organisation, guide);
        facilitating.name(
                manager,
                team,
                run,
                contacts.of(guide.id()).orElseThrow().address().orElseThrow());
        guide = new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
        sheet = sheeting.begin(anna, B, null, Language.FR);
        save(anna, PROFILE, 0, "Jeunes arrivés depuis peu");
    }

    private void save(Person person, String key, int seen, String text) {
        filling.save(person, sheet, key, Ids.next(), String.valueOf(seen), text);
    }

    private String reads(Person person) {
        return sheeting.state(person, sheet).filled().value(Cell.of(PROFILE));
    }

    private void closedTo(Person... people) {
        for (Person each : people) {
            assertThatThrownBy(() -> sheeting.state(each, sheet)).isInstanceOf(Problem.NotFound.class);
        }
    }

    private Visibility level() {
        return sheeting.written(anna, sheet).visibility();
    }

    /** What waits for a yes; nothing where nothing is asked. */
    private String asked() {
        SharingView.Asked asked = sharing.view(anna, sheet).asked();
        return asked == null ? "" : asked.id();
    }

    private void open(Visibility level) {
        if (level.compareTo(Visibility.TEAM) >= 0) {
            sharing.share(anna, sheet, team);
        }
        if (level.compareTo(Visibility.RUN) >= 0) {
            sharing.openForRuns(bruno, sheet);
        }
        if (level == Visibility.LIBRARY) {
            sharing.ask(anna, sheet, List.of(), false);
            sharing.agree(bruno, sheet, asked());
        }
    }

    @Test
    void each_step_up_lets_more_people_read_and_nobody_else_write() {
        closedTo(bruno, neighbour, guide, stranger, manager);
        open(Visibility.TEAM);
        assertThat(reads(bruno)).isEqualTo("Jeunes arrivés depuis peu");
        save(bruno, PROFILE, 1, "Jeunes de seize à vingt ans");
        closedTo(neighbour, guide, stranger, manager);
        sharing.openForRuns(bruno, sheet);
        for (Person each : List.of(neighbour, guide)) {
            assertThat(reads(each)).isEqualTo("Jeunes de seize à vingt ans");
            assertThatThrownBy(() -> save(each, PROFILE, 2, "à moi")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> filling.history(each, sheet, PROFILE)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> sharing.back(each, sheet, Visibility.RUN)).isInstanceOf(Problem.NotFound.class);
        }
        closedTo(stranger, manager);
        sharing.ask(anna, sheet, List.of(), false);
        closedTo(stranger, manager);
        sharing.agree(bruno, sheet, asked());
        assertThat(reads(stranger)).isEqualTo("Jeunes de seize à vingt ans");
        assertThatThrownBy(() -> save(stranger, PROFILE, 2, "à moi")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void no_level_is_left_out_and_only_those_who_write_there_take_a_step() {
        assertThatThrownBy(() -> sharing.openForRuns(anna, sheet)).hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.ask(anna, sheet, List.of(), false)).hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.share(bruno, sheet, team)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sharing.share(anna, sheet, "")).hasMessageContaining("team-missing");
        open(Visibility.TEAM);
        assertThatThrownBy(() -> sharing.ask(anna, sheet, List.of(), false)).hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.agree(bruno, sheet, asked())).hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.openForRuns(neighbour, sheet)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sharing.share(anna, sheet, team)).hasMessageContaining("changed");
        assertThat(level()).isEqualTo(Visibility.TEAM);
    }

    @Test
    void going_back_is_one_step_and_at_once() {
        open(Visibility.LIBRARY);
        sharing.back(bruno, sheet, Visibility.LIBRARY);
        closedTo(stranger);
        assertThat(reads(neighbour)).isNotEmpty();
        assertThat(looking.examples("", 1)).extracting(SharedSheet::id).doesNotContain(sheet);
        assertThatThrownBy(() -> sharing.agree(bruno, sheet, asked()))
                .as("what was agreed once is asked anew")
                .hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.back(anna, sheet, Visibility.LIBRARY)).hasMessageContaining("changed");
        sharing.back(anna, sheet, Visibility.RUN);
        closedTo(neighbour, guide, stranger);
        assertThat(looking.inRuns(neighbour)).extracting(SharedSheet::id).doesNotContain(sheet);
    }

    @Test
    void a_sheet_is_ones_own_again_as_long_as_nobody_else_has_written_in_it() {
        open(Visibility.TEAM);
        assertThatThrownBy(() -> sharing.back(bruno, sheet, Visibility.TEAM)).hasMessageContaining("not-yours");
        sharing.back(anna, sheet, Visibility.TEAM);
        closedTo(bruno);
        assertThat(level()).isEqualTo(Visibility.PRIVATE);
        sharing.share(anna, sheet, team);
        save(bruno, PROFILE, 1, "de Bruno aussi");
        assertThatThrownBy(() -> sharing.back(anna, sheet, Visibility.TEAM)).hasMessageContaining("not-yours");
    }

    @Test
    void who_has_left_the_team_or_its_runs_reads_no_more() {
        open(Visibility.RUN);
        running.close(manager, team, run);
        closedTo(neighbour, guide);
        running.reopen(manager, team, run);
        assertThat(reads(neighbour)).isNotEmpty();
        open2();
        teaming.remove(manager, team, bruno.id());
        assertThat(sheeting.state(bruno, sheet).mine())
                .as("of what everybody reads they read what everybody does")
                .isFalse();
        assertThatThrownBy(() -> sharing.back(bruno, sheet, Visibility.LIBRARY)).isInstanceOf(Problem.NotFound.class);
    }

    private void open2() {
        sharing.ask(anna, sheet, List.of(), false);
        sharing.agree(bruno, sheet, asked());
    }

    @Test
    void readers_see_what_the_form_shows_and_nobody_who_wrote_it() {
        open(Visibility.RUN);
        save(anna, "pb-1-needs.r1", 0, "1");
        save(anna, "pb-1-needs.r1.pb-1-needs-label", 0, "Logement");
        save(anna, "pb-1-needs.r2", 0, "2");
        save(anna, "pb-1-needs.r2.pb-1-needs-label", 0, "Retiré");
        save(anna, "pb-1-needs.r2", 1, "");
        SheetState seen = sheeting.state(neighbour, sheet);
        assertThat(seen.fields())
                .extracting(FieldState::text)
                .contains("Logement")
                .doesNotContain("Retiré");
        assertThat(seen.fields()).allMatch(each -> each.by().isEmpty());
        assertThat(seen.names()).isEmpty();
        assertThat(seen.mine()).isFalse();
    }

    @Test
    void everybody_reads_what_was_agreed_on_and_not_what_is_written_later() {
        open(Visibility.LIBRARY);
        save(bruno, PROFILE, 1, "écrit ensuite");
        sheeting.rename(anna, sheet, "Carte de la rue Verte");
        assertThat(reads(stranger)).isEqualTo("Jeunes arrivés depuis peu");
        assertThat(reads(neighbour)).isEqualTo("écrit ensuite");
        assertThat(sheeting.state(stranger, sheet).sheet().title()).doesNotContain("rue Verte");
    }

    @Test
    void two_of_the_team_agree_and_each_of_them_can_say_no() {
        open(Visibility.RUN);
        sharing.ask(anna, sheet, List.of(), false);
        assertThatThrownBy(() -> sharing.agree(anna, sheet, asked())).hasMessageContaining("another");
        assertThatThrownBy(() -> sharing.agree(neighbour, sheet, asked())).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sharing.ask(bruno, sheet, List.of(), false)).hasMessageContaining("changed");
        sharing.decline(bruno, sheet, asked());
        assertThatThrownBy(() -> sharing.agree(bruno, sheet, asked())).hasMessageContaining("changed");
        assertThat(level()).isEqualTo(Visibility.RUN);
    }

    @Test
    void whoever_is_alone_in_a_team_asks_nobody() {
        open(Visibility.RUN);
        teaming.remove(manager, team, bruno.id());
        sharing.ask(anna, sheet, List.of(), false);
        assertThat(level()).isEqualTo(Visibility.LIBRARY);
    }

    @Test
    void nobody_is_named_unless_the_team_and_they_themselves_say_so() {
        open(Visibility.LIBRARY);
        assertThat(sheeting.state(stranger, sheet).opening().contributors()).isEmpty();
        assertThat(sheeting.state(stranger, sheet).sheet().teamName()).isNull();
        sharing.name(bruno, sheet, true);
        assertThat(sheeting.state(stranger, sheet).opening().contributors()).containsExactly(bruno.name());
        sharing.name(bruno, sheet, false);
        assertThat(sheeting.state(stranger, sheet).opening().contributors()).isEmpty();
        sharing.back(anna, sheet, Visibility.LIBRARY);
        sharing.ask(anna, sheet, List.of(), true);
        sharing.agree(bruno, sheet, asked());
        assertThat(sheeting.state(stranger, sheet).sheet().teamName()).isEqualTo("Équipe du test");
    }

    /** Check 8 of the partner map. */
    @Test
    void a_contact_that_names_a_person_keeps_a_sheet_out_of_the_library_until_consent_is_noted() {
        open(Visibility.RUN);
        save(anna, "pb-3-partners.p1", 0, "1");
        save(anna, CONTACT, 0, "Claire Laborde");
        assertThatThrownBy(() -> sharing.ask(anna, sheet, List.of(), false)).hasMessageContaining("names");
        assertThat(sharing.view(anna, sheet).names()).containsExactly(new NamedCell(CONTACT, "Claire Laborde"));
        assertThat(sharing.view(anna, sheet).asked()).as("nothing is asked").isNull();
        sharing.ask(anna, sheet, List.of(CONTACT), false);
        sharing.agree(bruno, sheet, asked());
        assertThat(level()).isEqualTo(Visibility.LIBRARY);
        sharing.back(anna, sheet, Visibility.LIBRARY);
        assertThat(sharing.view(anna, sheet).names()).as("it was noted").isEmpty();
        save(anna, CONTACT, 1, "Mme Diallo");
        assertThatThrownBy(() -> sharing.ask(bruno, sheet, List.of(), false))
                .as("another person is asked anew")
                .hasMessageContaining("names");
        save(anna, CONTACT, 2, "Conseillère logement");
        sharing.ask(bruno, sheet, List.of(), false);
        sharing.agree(anna, sheet, asked());
        assertThat(level()).isEqualTo(Visibility.LIBRARY);
    }

    @Test
    void a_team_that_has_a_sheet_of_the_tool_takes_no_second_one() {
        sheeting.begin(bruno, "partner-mapping-a", team, Language.FR);
        assertThatThrownBy(() -> sharing.share(anna, sheet, team)).hasMessageContaining("team-has-one");
    }

    @Test
    void a_team_in_no_run_opens_nothing() {
        String alone = some.team(manager, organisation);
        teaming.add(manager, alone, organisation, anna.id());
        sharing.share(anna, sheet, alone);
        assertThatThrownBy(() -> sharing.openForRuns(anna, sheet)).hasMessageContaining("no-run");
    }

    @Test
    void examples_are_found_a_page_at_a_time_and_what_runs_share_beside_them() {
        open(Visibility.RUN);
        assertThat(looking.inRuns(neighbour)).extracting(SharedSheet::id).contains(sheet);
        assertThat(looking.inRuns(guide)).extracting(SharedSheet::id).contains(sheet);
        assertThat(looking.inRuns(anna)).as("one's own is no news").isEmpty();
        open2();
        assertThat(looking.examples("", 1)).extracting(SharedSheet::id).contains(sheet);
        assertThat(looking.examples("partner-mapping-a", 1))
                .extracting(SharedSheet::id)
                .contains(sheet);
        assertThat(looking.examples("wt1", 1)).extracting(SharedSheet::id).doesNotContain(sheet);
        List<SharedSheet> newest = sharings.shown(List.of(), 0, 2);
        assertThat(newest).hasSize(2);
        assertThat(sharings.shown(List.of(), 0, 1)).containsExactly(newest.get(0));
        assertThat(sharings.shown(List.of(), 1, 1)).containsExactly(newest.get(1));
    }

    @Test
    void a_yes_is_to_what_was_looked_through_and_to_nothing_newer() {
        open(Visibility.RUN);
        sharing.ask(anna, sheet, List.of(), false);
        String first = asked();
        sharing.decline(anna, sheet, first);
        save(anna, PROFILE, 1, "écrit ensuite");
        sharing.ask(anna, sheet, List.of(), false);
        assertThatThrownBy(() -> sharing.agree(bruno, sheet, first)).hasMessageContaining("changed");
        assertThatThrownBy(() -> sharing.decline(bruno, sheet, first)).hasMessageContaining("changed");
        closedTo(stranger);
        sharing.agree(bruno, sheet, asked());
        assertThat(reads(stranger)).isEqualTo("écrit ensuite");
    }

    @Test
    void two_who_ask_at_once_have_asked_once() throws Exception {
        open(Visibility.RUN);
        threads.all(Stream.of(anna, bruno)
                .map(each -> (Callable<Void>) () -> {
                    try {
                        sharing.ask(each, sheet, List.of(), false);
                    } catch (Problem.Invalid asked) {
                        assertThat(asked).hasMessageContaining("changed");
                    }
                    return null;
                })
                .toList());
        String once = asked();
        sharing.decline(anna, sheet, once);
        assertThat(asked()).as("nothing else waits").isEmpty();
    }

    @Test
    void who_has_left_the_team_is_named_no_more() {
        open(Visibility.LIBRARY);
        sharing.name(bruno, sheet, true);
        teaming.remove(manager, team, bruno.id());
        assertThat(sheeting.state(stranger, sheet).opening().contributors()).isEmpty();
    }

    @Test
    void a_sheet_that_was_put_away_is_closed_to_others_and_goes_nowhere() {
        open(Visibility.LIBRARY);
        sheeting.archive(anna, sheet);
        closedTo(neighbour, guide, stranger);
        assertThat(looking.examples("", 1)).extracting(SharedSheet::id).doesNotContain(sheet);
        sharing.back(anna, sheet, Visibility.LIBRARY);
        assertThatThrownBy(() -> sharing.ask(anna, sheet, List.of(), false)).hasMessageContaining("changed");
        sheeting.reopen(anna, sheet);
        assertThat(reads(neighbour)).isEqualTo("Jeunes arrivés depuis peu");
    }

    @Test
    void what_another_one_decided_in_a_sheet_keeps_it_with_the_team() {
        open(Visibility.TEAM);
        comparing.take(bruno, sheet, "Avant");
        assertThat(sharing.view(anna, sheet).mayTakeBack()).isFalse();
        assertThatThrownBy(() -> sharing.back(anna, sheet, Visibility.TEAM)).hasMessageContaining("not-yours");
    }
}
