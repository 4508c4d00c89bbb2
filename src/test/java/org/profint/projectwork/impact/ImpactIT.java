package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeRows;
import org.profint.learning.Running;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;

/** What a project changed, and the days of its actions: who says it, who reads it, what happens at once. */
class ImpactIT extends Inside {

    @Inject
    private Impacting impacting;

    @Inject
    private Timing timing;

    @Inject
    private Summing summing;

    @Inject
    private Adopting adopting;

    @Inject
    private Teaming teaming;

    @Inject
    private Running running;

    @Inject
    private SomeProject some;

    @Inject
    private SomeRows rows;

    @Inject
    private Somebody somebody;

    private SomeProject.World world;
    private LocalDate today;

    @BeforeEach
    void a_project() {
        world = some.world();
        today = running.today();
    }

    private static NewImpact impact(String concerns, String text) {
        return NewImpact.of(concerns, text, "Une feuille", List.of("S", "L", "X"), "later", "", Language.FR);
    }

    private String add(String text) {
        return impacting.add(world.anna(), world.id(), Ids.next(), impact("BENEFICIARIES", text));
    }

    private List<ImpactView> read(Person person) {
        return impacting.of(person, world.id());
    }

    @Test
    void the_team_says_it_and_who_facilitates_and_who_manages_read_it() {
        add("Cinq cours de plus");
        impacting.add(world.bruno(), world.id(), Ids.next(), impact("ORGANISATION", "Deux réunions de moins"));
        for (Person each : List.of(world.anna(), world.bruno(), world.guide(), world.manager())) {
            assertThat(read(each))
                    .extracting(ImpactView::text)
                    .containsExactly("Deux réunions de moins", "Cinq cours de plus");
        }
        assertThat(read(world.guide()).get(1).learning()).containsExactly("L", "S");
        assertThat(read(world.guide()).get(1).seenLater()).isTrue();
    }

    @Test
    void a_team_whose_home_was_closed_reads_on_and_who_managed_it_does_not() {
        add("Cinq cours de plus");
        some.closeHome(world);
        for (Person each : List.of(world.anna(), world.guide())) {
            assertThat(read(each)).hasSize(1);
        }
        assertThatThrownBy(() -> read(world.manager())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void nobody_else_reads_or_says_anything_and_who_left_neither() {
        String impact = add("Cinq cours de plus");
        Person other = some.world().anna();
        teaming.remove(world.manager(), world.team(), world.bruno().id());
        for (Person each : List.of(somebody.signedIn(), other, world.bruno())) {
            for (Callable<?> look : List.<Callable<?>>of(
                    () -> read(each),
                    () -> timing.of(each, world.id()),
                    () -> adopting.of(each, world.id()),
                    () -> summing.indicators(each, world.id()),
                    () -> summing.adoption(each, world.id()),
                    () -> summing.followUp(each, world.id()),
                    () -> summing.sheet(each, world.id(), Language.FR))) {
                assertThatThrownBy(look::call).isInstanceOf(Problem.NotFound.class);
            }
        }
        for (Person each : List.of(other, world.bruno(), world.guide(), world.manager())) {
            NewImpact wanted = impact("ORGANISATION", "Autre chose");
            assertThatThrownBy(() -> impacting.add(each, world.id(), Ids.next(), wanted))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> impacting.edit(each, world.id(), impact, "1", wanted))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> impacting.withdraw(each, world.id(), impact))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> timing.set(each, world.id(), "a1", "0", "2027-01-15", ""))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThat(read(world.anna())).extracting(ImpactView::text).containsExactly("Cinq cours de plus");
    }

    @Test
    void an_impact_of_another_project_is_not_there() {
        String impact = add("Cinq cours de plus");
        SomeProject.World other = some.world();
        assertThatThrownBy(() ->
                        impacting.edit(other.anna(), other.id(), impact, "1", impact("ORGANISATION", "Autre chose")))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> impacting.withdraw(other.anna(), other.id(), impact))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_edits_what_somebody_else_has_changed_meanwhile_gets_both_texts() {
        String impact = add("Cinq cours de plus");
        impacting.edit(world.bruno(), world.id(), impact, "1", impact("BENEFICIARIES", "Six cours de plus"));
        assertThatThrownBy(() -> impacting.edit(
                        world.anna(), world.id(), impact, "1", impact("BENEFICIARIES", "Sept cours de plus")))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(((ImpactView) conflict.current()).text())
                                .isEqualTo("Six cours de plus"));
        assertThat(read(world.anna())).extracting(ImpactView::text).containsExactly("Six cours de plus");
        impacting.edit(world.anna(), world.id(), impact, "2", impact("BENEFICIARIES", "Sept cours de plus"));
        assertThat(read(world.anna())).extracting(ImpactView::version).containsExactly(3);
    }

    @Test
    void the_same_operation_again_is_the_same_impact_and_nobody_elses() {
        String operation = Ids.next();
        NewImpact wanted = impact("ORGANISATION", "Deux réunions de moins");
        String first = impacting.add(world.anna(), world.id(), operation, wanted);
        assertThat(impacting.add(world.anna(), world.id(), operation, wanted)).isEqualTo(first);
        assertThat(read(world.anna())).hasSize(1);
        assertThatThrownBy(() -> impacting.add(world.bruno(), world.id(), operation, wanted))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void what_is_no_impact_is_refused_in_its_field() {
        assertWrong("concerns", () -> impact("EVERYBODY", "x"));
        assertWrong("text", () -> impact("ORGANISATION", "  "));
        assertWrong("text", () -> impact("ORGANISATION", "x".repeat(2001)));
        assertWrong("evidence", () -> seen("x".repeat(1001), ""));
        assertWrong("seen", () -> seen("", "hier"));
        assertWrong("seen", () -> {
            NewImpact tomorrow = seen("", today.plusDays(1).toString());
            return impacting.add(world.anna(), world.id(), Ids.next(), tomorrow);
        });
        impacting.add(world.anna(), world.id(), Ids.next(), seen("", today.toString()));
    }

    private static NewImpact seen(String evidence, String on) {
        return NewImpact.of("ORGANISATION", "x", evidence, List.of(), "", on, Language.FR);
    }

    private static void assertWrong(String field, Callable<?> deed) {
        assertThatThrownBy(deed::call)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));
    }

    @Test
    void what_was_taken_back_is_gone_with_its_words() {
        String impact = add("Cinq cours de plus");
        impacting.withdraw(world.bruno(), world.id(), impact);
        assertThat(read(world.anna())).isEmpty();
        assertThat(rows.of("select i.text from Impact i where i.id = ?1", impact))
                .containsExactly("");
        assertThatThrownBy(() -> impacting.withdraw(world.anna(), world.id(), impact))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_action_gets_its_days_beside_the_words_of_the_plan() {
        assertThat(timing.of(world.guide(), world.id()).undated())
                .extracting(each -> each.words().description())
                .containsExactly("Appeler Zoé Untel", "Visiter");
        timing.set(world.anna(), world.id(), "a2", "0", "2027-01-15", "");
        timing.set(world.bruno(), world.id(), "a1", "0", "2027-01-20", "2027-03-02");
        TimeLine line = timing.of(world.manager(), world.id());
        assertThat(line.dated()).extracting(each -> each.words().row()).containsExactly("a2", "a1");
        assertThat(line.dated().get(0).endsOn()).isEqualTo(line.dated().get(0).startsOn());
        assertThat(line.dated().get(1).words().dates()).isEqualTo("la semaine du 12");
        assertThat(line.getMonths()).extracting(each -> each.actions().size()).containsExactly(2, 1, 1);
        assertThat(line.undated()).isEmpty();
    }

    @Test
    void days_in_the_wrong_order_and_days_that_are_none_are_refused() {
        assertWrongDays("ends", "2027-01-15", "2027-01-14");
        assertWrongDays("starts", "", "2027-01-14");
        assertWrongDays("starts", "le 12", "");
        assertThatThrownBy(() -> timing.set(world.anna(), world.id(), "a9", "0", "2027-01-15", ""))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(timing.of(world.anna(), world.id()).dated()).isEmpty();
    }

    private void assertWrongDays(String field, String starts, String ends) {
        assertWrong(field, () -> {
            timing.set(world.anna(), world.id(), "a1", "0", starts, ends);
            return null;
        });
    }

    @Test
    void days_that_somebody_else_has_set_meanwhile_are_not_written_over_also_after_they_were_taken_away() {
        timing.set(world.anna(), world.id(), "a1", "0", "2027-01-15", "");
        assertThatThrownBy(() -> timing.set(world.bruno(), world.id(), "a1", "0", "2027-02-15", ""))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        conflict -> assertThat(((PlannedAction) conflict.current()).startsOn())
                                .isEqualTo(LocalDate.parse("2027-01-15")));
        timing.set(world.anna(), world.id(), "a1", "1", "", "");
        assertThat(timing.of(world.anna(), world.id()).dated()).isEmpty();
        assertThatThrownBy(() -> timing.set(world.bruno(), world.id(), "a1", "1", "2027-02-15", ""))
                .isInstanceOf(Problem.Conflict.class);
        timing.set(world.bruno(), world.id(), "a1", "2", "2027-02-15", "");
        assertThat(timing.of(world.anna(), world.id()).dated()).hasSize(1);
    }

    @Test
    void the_sheet_says_what_was_observed_and_what_is_only_planned_and_names_nobody() {
        ImpactSheet before = summing.sheet(world.guide(), world.id(), Language.FR);
        assertThat(before.isObserved()).isFalse();
        assertThat(before.organisation()).isEqualTo("Maison du test");
        assertThat(before.indicators()).extracting(Indicator::isObserved).containsExactly(false);
        some.followUp(world, "wt2-indicators.o1.wt2-indicators-observed", "4, tous honorés");
        some.followUp(world, "wt2-external", "Une image meilleure");
        add("Cinq cours de plus");
        adopting.propose(world.anna(), world.id(), "TRIED", "C’est fait", Language.FR);
        ImpactSheet after = summing.sheet(world.manager(), world.id(), Language.FR);
        assertThat(after.isObserved()).isTrue();
        assertThat(after.indicators().get(0).observed()).isEqualTo("4, tous honorés");
        assertThat(after.indicators().get(0).isDrawn()).isTrue();
        assertThat(after.proposed()).isEqualTo(Rung.TRIED);
        assertThat(after.rung()).isEqualTo(Rung.NONE);
        assertThat(after.toString()).doesNotContain(world.anna().name());
        assertThat(summing.followUp(world.guide(), world.id())).containsExactly("Une image meilleure", "");
    }
}
