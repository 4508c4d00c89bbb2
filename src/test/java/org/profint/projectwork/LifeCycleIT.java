package org.profint.projectwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.house.SomeThreads;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filling;
import org.profint.worksheet.Sheeting;

/** A project from its first word to the look back. */
class LifeCycleIT extends Inside {

    private static final String ROW = "a1";
    private static final NewReview SAFE = new NewReview(
            Map.of("r1", "solid", "net-n1", "started", "r99", "solid", "r2", "12"),
            Map.of("r1", "Des faits"),
            Map.of(),
            true,
            "Bien");

    @Inject
    private Launching launching;

    @Inject
    private Projects projects;

    @Inject
    private ProjectReading reading;

    @Inject
    private HandingIn handing;

    @Inject
    private Objecting objecting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private ReviewReading reviews;

    @Inject
    private Inviting inviting;

    @Inject
    private Comparing comparing;

    @Inject
    private Amending amending;

    @Inject
    private Crediting crediting;

    @Inject
    private LookingAgain looking;

    @Inject
    private CheckJob job;

    @Inject
    private Contacts contacts;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private SomeThreads threads;

    private Person manager;
    private Person anna;
    private Person bruno;
    private Person guide;
    private String organisation;
    private String team;
    private String run;
    private String project;
    private String plan;

    @BeforeEach
    void a_team_with_a_project() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        run = running.open(
                manager,
                new NewRun(team, "networks", running.today(), running.today().plusDays(30), "fr"),
                false);
        guide = facilitator(somebody.signedIn());
        project = launching.begin(anna, run, team, Language.FR);
        plan = projects.of(anna, project).planId();
    }

    @AfterEach
    void the_clock_is_right_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private Person facilitator(Person person) {
        granting.grant(manager.id(), person.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(person.id(), person.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private Person managing() {
        return new Person(manager.id(), manager.name(), "", Set.of(Role.MANAGER), "", false);
    }

    private void write(Person person, String sheet, String key, String text) {
        String version = sheeting.state(person, sheet).fields().stream()
                .filter(each -> each.key().equals(key))
                .map(each -> String.valueOf(each.version()))
                .findFirst()
                .orElse("0");
        filling.save(person, sheet, key, Ids.next(), version, text);
    }

    private void row(String sheet, String table, String row, String column, String text) {
        write(anna, sheet, Cell.row(table, row).key(), "1");
        write(anna, sheet, new Cell(table, row, column).key(), text);
    }

    private void writePlan() {
        for (String each : List.of("wt1-name", "wt1-purpose", "wt1-diagnosis-1", "wt1-diagnosis-2", "wt1-phase")) {
            write(anna, plan, each, "Nos mots");
        }
        row(plan, "wt1-progress", "p1", "wt1-progress-point", "Appeler à deux");
        row(plan, "wt1-objectives", "o1", "wt1-objectives-objective", "Douze appels");
        write(anna, plan, "wt1-objectives.o1.wt1-objectives-indicator", "Nombre d’appels");
        row(plan, "wt1-internal", "i1", "wt1-internal-function", "Accueil");
        row(plan, "wt1-actions", ROW, "wt1-actions-description", "Appeler");
        write(anna, plan, "wt1-actions.a1.wt1-actions-actors", "Accueil");
    }

    /** Somebody of the team's home who was asked for a second opinion. */
    private Person second() {
        Person wise = somebody.signedIn();
        some.team(manager, organisation, wise);
        String name = contacts.of(List.of(wise.id())).get(wise.id()).address().orElseThrow();
        inviting.second(guide, project, name);
        return wise;
    }

    private int seen(SheetKind kind) {
        ProjectDetail detail = reading.of(anna, project);
        return (kind == SheetKind.PLAN ? detail.plan() : detail.followUp())
                .handIns()
                .get(0)
                .number();
    }

    private String handIn(SheetKind kind) {
        return handing.handIn(anna, project, kind, List.of(anna.id(), bruno.id()), true);
    }

    private void validate(SheetKind kind) {
        objecting.agree(bruno, project, kind, seen(kind));
        reviewing.decide(guide, project, kind, seen(kind), SAFE, Verdict.VALIDATE);
    }

    private void validatedPlan() {
        writePlan();
        handIn(SheetKind.PLAN);
        validate(SheetKind.PLAN);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertInvalid(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String field) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsKey(field));
    }

    @Test
    void a_project_begins_once_for_a_run_and_a_team() throws Exception {
        assertThat(launching.begin(bruno, run, team, Language.FR)).isEqualTo(project);
        assertThat(projects.mine(bruno)).extracting(ProjectView::id).containsExactly(project);
        assertThat(projects.ofTeam(guide, run, team).orElseThrow().facilitates())
                .isTrue();
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> projects.of(stranger, project)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> launching.begin(stranger, run, team, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        String second = running.open(
                manager,
                new NewRun(team, "methodology", running.today(), running.today().plusDays(30), "fr"),
                true);
        String other = launching.begin(anna, second, team, Language.FR);
        assertThat(projects.of(anna, other).planId()).as("a plan of its own").isNotEqualTo(plan);
    }

    @Test
    void handing_in_asks_for_answers_names_and_the_protection_of_persons() {
        assertThat(handing.look(anna, project, SheetKind.PLAN).missing()).contains("wt1-purpose", "wt1-actions");
        assertInvalid(() -> handIn(SheetKind.PLAN), "missing");
        writePlan();
        assertThat(handing.look(anna, project, SheetKind.PLAN).missing()).isEmpty();
        assertThat(handing.look(bruno, project, SheetKind.PLAN).candidates())
                .filteredOn(HandingIn.Candidate::wrote)
                .extracting(HandingIn.Candidate::accountId)
                .containsExactly(anna.id());
        assertInvalid(() -> handing.handIn(anna, project, SheetKind.PLAN, List.of(anna.id()), false), "safe");
        assertInvalid(() -> handing.handIn(anna, project, SheetKind.PLAN, List.of(guide.id()), true), "named");
        assertThatThrownBy(() -> handing.handIn(guide, project, SheetKind.PLAN, List.of(anna.id()), true))
                .isInstanceOf(Problem.NotFound.class);
        handIn(SheetKind.PLAN);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.HANDED_IN);
        assertThat(projects.credited(project))
                .extracting(CreditView::accountId)
                .containsExactlyInAnyOrder(anna.id(), bruno.id());
        assertInvalid(() -> write(bruno, plan, "wt1-purpose", "Autres mots"), "text");
    }

    @Test
    void two_who_hand_in_at_the_same_moment_hand_in_once() throws Exception {
        writePlan();
        Callable<String> hand = () -> handing.handIn(anna, project, SheetKind.PLAN, List.of(anna.id()), true);
        Callable<String> other = () -> handing.handIn(bruno, project, SheetKind.PLAN, List.of(bruno.id()), true);
        threads.all(List.of(hand, other, hand, other));
        ProjectDetail detail = reading.of(anna, project);
        assertThat(detail.plan().handIns()).hasSize(1);
        assertThat(detail.credits()).hasSize(1);
    }

    @Test
    void an_objection_brings_it_back_while_there_is_time_and_a_yes_ends_the_waiting() {
        writePlan();
        handIn(SheetKind.PLAN);
        assertInvalid(
                () -> reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE),
                "decision");
        assertInvalid(() -> objecting.object(bruno, project, SheetKind.PLAN, seen(SheetKind.PLAN), " "), "reason");
        objecting.object(bruno, project, SheetKind.PLAN, seen(SheetKind.PLAN), "Pas encore relu");
        assertThat(projects.of(bruno, project).plan()).isEqualTo(Stage.DRAFT);
        assertThat(projects.credited(project)).isEmpty();
        assertThat(reading.of(anna, project).plan().handIns().get(0).objections())
                .extracting(ProjectDetail.ObjectionView::reason)
                .containsExactly("Pas encore relu");
        handIn(SheetKind.PLAN);
        SomeClock.ahead(Duration.ofHours(73));
        assertInvalid(
                () -> objecting.object(bruno, project, SheetKind.PLAN, seen(SheetKind.PLAN), "Trop tard"), "reason");
        reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE);
        assertThat(projects.of(bruno, project).planValidatedAt()).isNotNull();
    }

    @Test
    void a_second_objection_is_kept_beside_the_first_and_a_late_yes_is_none() {
        Person chloe = somebody.signedIn();
        some.join(manager, organisation, team, chloe);
        writePlan();
        assertThatThrownBy(() -> objecting.object(bruno, project, SheetKind.PLAN, 1, "Rien n’est remis"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> objecting.agree(bruno, project, SheetKind.PLAN, 1))
                .isInstanceOf(Problem.NotFound.class);
        handIn(SheetKind.PLAN);
        assertThat(objecting.object(bruno, project, SheetKind.PLAN, 1, "Pas encore relu"))
                .as("brought it back")
                .isTrue();
        assertThat(objecting.object(chloe, project, SheetKind.PLAN, 1, "L’objectif manque"))
                .as("it was back already")
                .isFalse();
        assertThat(objecting.object(chloe, project, SheetKind.PLAN, 1, "L’objectif manque"))
                .isFalse();
        assertThat(objecting.agree(chloe, project, SheetKind.PLAN, 1)).isFalse();
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.DRAFT);
        assertThat(reading.of(anna, project).plan().handIns().get(0).objections())
                .extracting(ProjectDetail.ObjectionView::reason)
                .as("sent twice, said once")
                .containsExactly("Pas encore relu", "L’objectif manque");
        handIn(SheetKind.PLAN);
        assertInvalid(() -> objecting.object(chloe, project, SheetKind.PLAN, 1, "À la première"), "objection");
        objecting.agree(chloe, project, SheetKind.PLAN, 2);
        validate(SheetKind.PLAN);
        assertThat(objecting.agree(bruno, project, SheetKind.PLAN, 2)).isFalse();
        assertInvalid(() -> objecting.object(bruno, project, SheetKind.PLAN, 2, "Après coup"), "reason");
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.VALIDATED);
    }

    @Test
    void two_who_object_at_the_same_moment_are_both_heard() throws Exception {
        writePlan();
        handIn(SheetKind.PLAN);
        Callable<Boolean> first = () -> objecting.object(anna, project, SheetKind.PLAN, 1, "Une raison");
        Callable<Boolean> second = () -> objecting.object(bruno, project, SheetKind.PLAN, 1, "Une autre");
        threads.all(List.of(first, second));
        assertThat(reading.of(anna, project).plan().handIns().get(0).objections())
                .extracting(ProjectDetail.ObjectionView::reason)
                .containsExactlyInAnyOrder("Une raison", "Une autre");
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_review_returns_with_comments_and_nobody_recognisable_is_the_condition() {
        writePlan();
        handIn(SheetKind.PLAN);
        assertThat(reviewing.queue(guide)).extracting(QueueLine::projectId).containsExactly(project);
        NewReview exposed = new NewReview(Map.of(), Map.of(), Map.of("wt1-purpose", "Qui est-ce ?"), false, "");
        assertInvalid(
                () -> reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), exposed, Verdict.VALIDATE),
                "protects");
        NewReview silent = new NewReview(Map.of(), Map.of(), Map.of(), null, " ");
        assertInvalid(
                () -> reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), silent, Verdict.RETURN),
                "text");
        reviewing.save(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), exposed);
        assertThat(reviews.of(anna, project, SheetKind.PLAN, 0, Language.FR).sent())
                .isEmpty();
        reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), exposed, Verdict.RETURN);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.RETURNED);
        assertThat(reviews.of(anna, project, SheetKind.PLAN, 0, Language.FR)
                        .sent()
                        .get(0)
                        .comment("wt1-purpose"))
                .isEqualTo("Qui est-ce ?");
        assertThat(reviewing.queue(guide)).isEmpty();
        write(anna, plan, "wt1-purpose", "Sans personne");
        handIn(SheetKind.PLAN);
        validate(SheetKind.PLAN);
        ReviewView said =
                reviews.of(anna, project, SheetKind.PLAN, 0, Language.FR).sent().get(0);
        assertThat(said.levels()).as("words of the rubric alone").isEqualTo(Map.of("r1", "solid", "net-n1", "started"));
        assertThat(reading.of(anna, project).plan().handIns()).hasSize(2);
    }

    @Test
    void nobody_reviews_their_own_team_and_a_run_without_facilitator_has_its_manager() {
        writePlan();
        handIn(SheetKind.PLAN);
        Person both = facilitator(bruno);
        assertInvalid(
                () -> reviewing.decide(both, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE),
                "review");
        assertThat(reviewing.queue(both)).isEmpty();
        assertThat(reviews.of(both, project, SheetKind.PLAN, 0, Language.FR).own())
                .isTrue();
        assertThatThrownBy(() -> reviewing.decide(
                        managing(), project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE))
                .isInstanceOf(Problem.NotFound.class);
        granting.end(manager.id(), bruno.id(), Role.FACILITATOR, Scope.run(run));
        granting.end(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        assertThat(reviewing.queue(managing())).extracting(QueueLine::projectId).containsExactly(project);
        objecting.agree(bruno, project, SheetKind.PLAN, seen(SheetKind.PLAN));
        reviewing.decide(managing(), project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.VALIDATED);
    }

    @Test
    void others_are_asked_and_say_what_they_think_without_deciding() {
        writePlan();
        handIn(SheetKind.PLAN);
        assertInvalid(() -> inviting.second(guide, project, "nobody@test.example"), "second");
        Person second = second();
        reviewing.send(second, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE);
        assertInvalid(() -> reviewing.save(second, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE), "review");
        assertThatThrownBy(() -> reviewing.send(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.HANDED_IN);
        Person peer = somebody.signedIn();
        String others = some.team(manager, organisation, peer);
        running.join(manager, team, run, others);
        assertInvalid(() -> inviting.peers(guide, project, others), "peers");
        assertThatThrownBy(() -> projects.of(peer, project)).isInstanceOf(Problem.NotFound.class);
        inviting.allow(guide, project, true);
        inviting.peers(guide, project, others);
        assertThat(reviewing.queue(peer)).extracting(QueueLine::part).containsExactly(ReviewPart.PEER);
        reviewing.send(peer, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE);
        assertThat(reviewing.queue(peer)).isEmpty();
        assertThat(reviews.of(anna, project, SheetKind.PLAN, 0, Language.FR).sent())
                .filteredOn(each -> each.part() == ReviewPart.PEER)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.levels()).isEmpty();
                    assertThat(each.text()).isEqualTo("Bien");
                });
        assertThatThrownBy(() ->
                        reviewing.decide(peer, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(sheeting.state(peer, plan).mine()).isFalse();
        inviting.allow(guide, project, false);
        assertThatThrownBy(() -> projects.of(peer, project)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_validated_plan_changes_by_amendment_alone() {
        validatedPlan();
        assertThatThrownBy(() -> write(anna, plan, "wt1-purpose", "En douce"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsValue("projectwork.sealed.validated"));
        assertInvalid(() -> amending.open(anna, project, "", true), "reason");
        amending.open(anna, project, "Les jeunes ont proposé une visite", true);
        row(plan, "wt1-actions", "a2", "wt1-actions-description", "Visite");
        assertInvalid(() -> amending.close(anna, project), "missing");
        write(anna, plan, "wt1-actions.a2.wt1-actions-actors", "Les jeunes");
        assertThat(projects.plan(project).rows("wt1-actions"))
                .as("until it is closed")
                .containsExactly(ROW);
        Person second = second();
        assertThat(sheeting.state(second, plan).filled().rows("wt1-actions"))
                .as("as it counts")
                .containsExactly(ROW);
        assertThat(reading.of(second, project).amendments().get(0).reason()).isEmpty();
        assertThat(reading.of(guide, project).amendments().get(0).added()).isEmpty();
        assertThat(reading.of(anna, project).amendments().get(0).added()).containsExactly("Visite");
        amending.close(bruno, project);
        assertThat(projects.plan(project).rows("wt1-actions")).containsExactly(ROW, "a2");
        assertThat(reading.of(anna, project).amendments()).singleElement().satisfies(each -> {
            assertThat(each.version()).isEqualTo(2);
            assertThat(each.unplanned()).isTrue();
            assertThat(each.added()).containsExactly("Visite");
        });
        assertInvalid(() -> write(anna, plan, "wt1-purpose", "En douce"), "text");
    }

    @Test
    void an_action_with_a_follow_up_stays_and_is_marked_abandoned() {
        writePlan();
        String followUp = launching.followUp(bruno, project, Language.FR);
        assertThat(launching.followUp(anna, project, Language.FR)).isEqualTo(followUp);
        write(bruno, followUp, "wt2-actions.a1.wt2-actions-done", "Trois appels");
        assertThatThrownBy(() -> write(anna, plan, "wt1-actions.a1", ""))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsValue("projectwork.action.told"));
        write(bruno, followUp, "wt2-actions.a1.wt2-actions-status", "wt2-st-dropped");
        row(plan, "wt1-actions", "a9", "wt1-actions-description", "Rien de dit");
        write(anna, plan, "wt1-actions.a9", "");
        assertThat(sheeting.state(anna, plan).filled().rows("wt1-actions")).containsExactly(ROW);
    }

    private String writtenFollowUp() {
        String followUp = launching.followUp(anna, project, Language.FR);
        write(anna, followUp, "wt2-actions.a1.wt2-actions-done", "Douze appels");
        write(anna, followUp, "wt2-learned", "Appeler à deux aide");
        write(anna, followUp, "wt2-adoption", "On continue");
        return followUp;
    }

    @Test
    void wt2_waits_for_a_word_about_each_objective_then_closes_the_project() {
        writePlan();
        String followUp = writtenFollowUp();
        assertInvalid(() -> handIn(SheetKind.FOLLOW_UP), "stage");
        handIn(SheetKind.PLAN);
        validate(SheetKind.PLAN);
        assertThat(handing.look(anna, project, SheetKind.FOLLOW_UP).missing()).containsExactly("wt2-indicators");
        assertInvalid(() -> handIn(SheetKind.FOLLOW_UP), "missing");
        write(anna, followUp, "wt2-indicators.o1.wt2-indicators-observed", "12");
        handIn(SheetKind.FOLLOW_UP);
        validate(SheetKind.FOLLOW_UP);
        assertThat(projects.of(anna, project).closedAt()).isNotNull();
        assertInvalid(() -> write(anna, followUp, "wt2-learned", "Autre"), "text");
        assertInvalid(() -> looking.answer(anna, project, "", "Trop tôt"), "answer");
        SomeClock.ahead(Duration.ofDays(63));
        assertThat(looking.due()).contains(project);
        job.run();
        assertThat(looking.due()).doesNotContain(project);
        assertThat(reading.of(anna, project).next()).isEqualTo("projectwork.next.check");
        assertInvalid(() -> looking.answer(anna, project, "", " "), "answer");
        looking.answer(bruno, project, "", "On appelle toujours à deux");
        assertThat(reading.of(anna, project).check().text()).isEqualTo("On appelle toujours à deux");
        assertInvalid(() -> looking.answer(anna, project, "", "Plus personne n’appelle"), "answer");
        CheckView stands = reading.of(anna, project).check();
        assertThat(stands.text()).as("not written over").isEqualTo("On appelle toujours à deux");
        looking.answer(anna, project, stands.seen(), "À deux, et à trois");
        assertThat(reading.of(bruno, project).check().text()).isEqualTo("À deux, et à trois");
        assertThat(reading.of(second(), project).check().text()).isNull();
    }

    @Test
    void a_leaver_keeps_credit_and_a_copy_and_who_comes_late_is_confirmed() {
        validatedPlan();
        SomeClock.ahead(Duration.ofDays(1));
        teaming.remove(managing(), team, bruno.id());
        SomeClock.ahead(Duration.ofDays(2));
        Person late = somebody.signedIn();
        some.join(manager, organisation, team, late);
        amending.open(late, project, "Après son départ", false);
        write(late, plan, "wt1-purpose", "Des mots d’après");
        amending.close(late, project);
        assertThat(projects.credited(project))
                .filteredOn(CreditView::left)
                .extracting(CreditView::accountId)
                .containsExactly(bruno.id());
        assertThat(sheeting.state(bruno, plan).filled().value(Cell.of("wt1-purpose")))
                .isEqualTo("Nos mots");
        assertThat(projects.credited(project)).extracting(CreditView::accountId).doesNotContain(late.id());
        assertThatThrownBy(() -> crediting.confirm(anna, project, late.id())).isInstanceOf(Problem.NotFound.class);
        crediting.confirm(guide, project, late.id());
        crediting.confirm(guide, project, late.id());
        assertThat(projects.credited(project))
                .extracting(CreditView::accountId)
                .containsExactlyInAnyOrder(anna.id(), bruno.id(), late.id());
    }

    @Test
    void a_review_an_objection_and_a_yes_are_about_the_hand_in_that_was_read() {
        writePlan();
        handIn(SheetKind.PLAN);
        Person second = second();
        objecting.object(bruno, project, SheetKind.PLAN, 1, "Pas encore relu");
        assertThat(reading.of(second, project).plan().handIns().get(0).objections())
                .isEmpty();
        assertInvalid(() -> reviewing.save(second, project, SheetKind.PLAN, 1, SAFE), "review");
        ReviewDetail withdrawn = reviews.of(second, project, SheetKind.PLAN, 1, Language.FR);
        assertThat(withdrawn.writes()).isFalse();
        assertThat(withdrawn.fields())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.text()).isEmpty());
        for (Person each : List.of(second, anna)) {
            int seen = each == anna ? 1 : 0;
            assertThatThrownBy(() -> reviews.of(each, project, SheetKind.PLAN, seen, Language.FR))
                    .isInstanceOf(Problem.NotFound.class);
        }
        handIn(SheetKind.PLAN);
        assertInvalid(() -> objecting.agree(bruno, project, SheetKind.PLAN, 1), "objection");
        assertInvalid(() -> objecting.object(bruno, project, SheetKind.PLAN, 1, "Encore"), "objection");
        objecting.agree(bruno, project, SheetKind.PLAN, 2);
        assertInvalid(() -> reviewing.decide(guide, project, SheetKind.PLAN, 1, SAFE, Verdict.VALIDATE), "review");
        reviewing.decide(guide, project, SheetKind.PLAN, 2, SAFE, Verdict.VALIDATE);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.VALIDATED);
    }

    @Test
    void where_the_only_facilitator_is_in_the_team_its_manager_decides() {
        writePlan();
        handIn(SheetKind.PLAN);
        Person both = facilitator(bruno);
        granting.end(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        assertThat(reading.of(both, project).decides()).isFalse();
        assertThatThrownBy(() -> inviting.allow(both, project, true)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> crediting.confirm(both, project, anna.id())).isInstanceOf(Problem.NotFound.class);
        assertThat(reviewing.queue(managing())).extracting(QueueLine::projectId).containsExactly(project);
        objecting.agree(bruno, project, SheetKind.PLAN, seen(SheetKind.PLAN));
        reviewing.decide(managing(), project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.VALIDATE);
        assertThat(projects.of(anna, project).plan()).isEqualTo(Stage.VALIDATED);
    }

    @Test
    void a_part_that_was_confirmed_is_kept_with_the_next_hand_in() {
        writePlan();
        handIn(SheetKind.PLAN);
        Person late = somebody.signedIn();
        some.join(manager, organisation, team, late);
        crediting.confirm(guide, project, late.id());
        reviewing.decide(guide, project, SheetKind.PLAN, seen(SheetKind.PLAN), SAFE, Verdict.RETURN);
        assertThat(handing.look(anna, project, SheetKind.PLAN).candidates())
                .filteredOn(HandingIn.Candidate::confirmed)
                .extracting(HandingIn.Candidate::accountId)
                .containsExactly(late.id());
        handIn(SheetKind.PLAN);
        assertThat(projects.credited(project))
                .extracting(CreditView::accountId)
                .containsExactlyInAnyOrder(anna.id(), bruno.id(), late.id());
    }

    private VersionsDetail versions(Person person, String from, String to) {
        return comparing.of(person, project, SheetKind.PLAN, from, to, Language.FR);
    }

    private static List<String> keys(VersionsDetail detail) {
        return detail.versions().stream().map(SheetVersion::key).toList();
    }

    private static List<Differences.Row> changed(VersionsDetail detail) {
        return detail.differences().changed().chapters().stream()
                .flatMap(each -> each.topics().stream())
                .flatMap(each -> each.rows().stream())
                .toList();
    }

    private static List<String> lines(VersionsDetail detail) {
        return changed(detail).stream()
                .flatMap(each -> each.lines().stream())
                .map(each -> each.before() + " → " + each.after())
                .toList();
    }

    private void assertClosed(Person person, String from, String to) {
        assertThatThrownBy(() -> versions(person, from, to)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void versions_stand_side_by_side_for_the_team_and_for_who_reviews_what_was_handed_in() {
        writePlan();
        assertThat(versions(anna, "", "").compares()).as("a draft alone").isFalse();
        assertClosed(guide, "", "");
        handIn(SheetKind.PLAN);
        assertThat(reading.of(anna, project).plan().compares()).isFalse();
        reviewing.decide(guide, project, SheetKind.PLAN, 1, SAFE, Verdict.RETURN);
        assertThat(lines(versions(anna, "1", "now"))).as("nothing yet").isEmpty();
        write(anna, plan, "wt1-purpose", "D’autres mots");
        row(plan, "wt1-actions", "a2", "wt1-actions-description", "Écrire");
        assertThat(keys(versions(bruno, "", ""))).containsExactly("1", "now");
        assertThat(lines(versions(bruno, "", ""))).containsExactly("Nos mots → D’autres mots", " → Écrire");
        assertThat(reading.of(bruno, project).plan().compares()).isTrue();
        assertThat(keys(versions(guide, "", "")))
                .as("what the team writes is its own")
                .containsExactly("1");
        assertClosed(guide, "1", "now");
        assertThat(reading.of(guide, project).plan().compares()).isFalse();
        write(anna, plan, "wt1-actions.a2.wt1-actions-actors", "Accueil");
        handIn(SheetKind.PLAN);
        Person second = second();
        for (Person each : List.of(anna, guide, second)) {
            assertThat(keys(versions(each, "", ""))).containsExactly("1", "2");
            assertThat(lines(versions(each, "2", "1")))
                    .as("the earlier one is before")
                    .containsExactly("Nos mots → D’autres mots", " → Écrire", " → Accueil");
            assertThat(versions(each, "1", "now").to().key()).isEqualTo("2");
            assertThat(reviews.of(each, project, SheetKind.PLAN, 0, Language.FR).before())
                    .isEqualTo(1);
            assertClosed(each, "1", "3");
            assertClosed(each, "", "-");
        }
        assertClosed(managing(), "", "");
        assertClosed(somebody.signedIn(), "1", "2");
        assertThatThrownBy(() -> comparing.of(anna, project, SheetKind.FOLLOW_UP, "", "", Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_version_that_was_taken_back_is_compared_by_its_team_alone() {
        writePlan();
        handIn(SheetKind.PLAN);
        objecting.object(bruno, project, SheetKind.PLAN, 1, "Pas encore relu");
        write(anna, plan, "wt1-purpose", "Relu à deux");
        handIn(SheetKind.PLAN);
        assertThat(versions(anna, "", "").versions())
                .extracting(SheetVersion::how)
                .containsExactly(SheetVersion.How.WITHDRAWN, SheetVersion.How.HANDED_IN);
        assertThat(lines(versions(anna, "", ""))).containsExactly("Nos mots → Relu à deux");
        assertThat(keys(versions(guide, "", ""))).containsExactly("2");
        assertClosed(guide, "1", "2");
        assertThat(reviews.of(guide, project, SheetKind.PLAN, 0, Language.FR).before())
                .isZero();
        assertThat(reading.of(guide, project).plan().compares()).isFalse();
    }

    @Test
    void an_amendment_is_a_version_and_what_had_not_been_planned_says_so() {
        validatedPlan();
        assertThat(versions(anna, "", "").compares()).isFalse();
        amending.open(anna, project, "Les jeunes ont proposé une visite", true);
        row(plan, "wt1-actions", "a2", "wt1-actions-description", "Visite");
        write(anna, plan, "wt1-actions.a2.wt1-actions-actors", "Les jeunes");
        assertThat(changed(versions(anna, "1", "now")))
                .singleElement()
                .satisfies(each -> assertThat(each.unplanned()).isTrue());
        assertThat(keys(versions(guide, "", ""))).as("while it is written").containsExactly("1");
        amending.close(bruno, project);
        amending.open(anna, project, "Un oubli", false);
        row(plan, "wt1-actions", "a3", "wt1-actions-description", "Remercier");
        write(anna, plan, "wt1-actions.a3.wt1-actions-actors", "Accueil");
        amending.close(anna, project);
        assertThat(keys(versions(guide, "", ""))).containsExactly("1", "2", "3");
        assertThat(lines(versions(guide, "", ""))).containsExactly(" → Remercier", " → Accueil");
        assertThat(changed(versions(guide, "1", "3")))
                .extracting(Differences.Row::fate, Differences.Row::unplanned)
                .containsExactly(tuple(Differences.Fate.ADDED, true), tuple(Differences.Fate.ADDED, false));
        assertThat(reading.of(guide, project).plan().compares()).isTrue();
    }

    @Test
    void who_has_left_compares_versions_until_that_day_and_none_after() {
        validatedPlan();
        SomeClock.ahead(Duration.ofDays(1));
        amending.open(anna, project, "Avant son départ", false);
        write(anna, plan, "wt1-purpose", "Des mots d’avant");
        SomeClock.ahead(Duration.ofDays(2));
        teaming.remove(managing(), team, bruno.id());
        SomeClock.ahead(Duration.ofDays(3));
        write(anna, plan, "wt1-purpose", "Des mots d’après");
        amending.close(anna, project);
        assertThat(keys(versions(bruno, "", ""))).containsExactly("1", "now");
        assertThat(lines(versions(bruno, "", ""))).containsExactly("Nos mots → Des mots d’avant");
        assertThat(versions(bruno, "1", "now").to().how()).isEqualTo(SheetVersion.How.LEFT);
        assertThat(reading.of(bruno, project).plan().compares()).isTrue();
        assertClosed(bruno, "1", "2");
        assertThat(lines(versions(anna, "1", "2"))).containsExactly("Nos mots → Des mots d’après");
        SomeClock.ahead(Duration.ofDays(4));
        teaming.remove(managing(), team, anna.id());
        assertThat(keys(versions(anna, "", ""))).as("as it was kept last").containsExactly("1", "2");
    }

    @Test
    void versions_of_a_follow_up_are_compared_row_by_row() {
        validatedPlan();
        String followUp = writtenFollowUp();
        write(anna, followUp, "wt2-indicators.o1.wt2-indicators-observed", "12");
        handIn(SheetKind.FOLLOW_UP);
        reviewing.decide(guide, project, SheetKind.FOLLOW_UP, 1, SAFE, Verdict.RETURN);
        amending.open(anna, project, "Les jeunes ont proposé une visite", true);
        row(plan, "wt1-actions", "a2", "wt1-actions-description", "Visite");
        write(anna, plan, "wt1-actions.a2.wt1-actions-actors", "Les jeunes");
        amending.close(anna, project);
        write(anna, followUp, "wt2-actions.a1.wt2-actions-done", "Treize appels");
        write(anna, followUp, "wt2-actions.a2.wt2-actions-done", "Une visite");
        handIn(SheetKind.FOLLOW_UP);
        VersionsDetail two = comparing.of(guide, project, SheetKind.FOLLOW_UP, "1", "2", Language.FR);
        assertThat(lines(two)).containsExactly("Douze appels → Treize appels", " → Une visite");
        assertThat(changed(two))
                .extracting(Differences.Row::name, Differences.Row::unplanned)
                .containsExactly(tuple("Action\u00a01 – Appeler", false), tuple("Action\u00a02 – Visite", true));
    }

    @Test
    void one_project_that_fails_keeps_no_other_from_its_letter() {
        List<String> reminded = new ArrayList<>();
        new CheckJob(new LookingAgain() {
                    @Override
                    public List<String> due() {
                        return List.of("broken", "sound");
                    }

                    @Override
                    public void remind(String projectId) {
                        if (projectId.equals("broken")) {
                            throw new IllegalStateException(projectId);
                        }
                        reminded.add(projectId);
                    }
                })
                .run();
        assertThat(reminded).containsExactly("sound");
    }
}
