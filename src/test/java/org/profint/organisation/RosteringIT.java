package org.profint.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Contacts;
import org.profint.people.Person;

class RosteringIT extends Inside {

    @Inject
    private Rostering rostering;

    @Inject
    private Rosters rosters;

    @Inject
    private Teaming teaming;

    @Inject
    private Inviting inviting;

    @Inject
    private Accepting accepting;

    @Inject
    private Contacts contacts;

    @Inject
    private Ground ground;

    @Inject
    private Clock clock;

    private Ground.Place place;
    private String mark;

    @BeforeEach
    void an_organisation() {
        place = ground.open();
        mark = Ids.next().substring(24);
    }

    private String address(String name) {
        return name + "." + mark + "@test.example";
    }

    private RosterView prepare(String list) {
        String id = rostering.prepare(place.manager(), place.id(), list, Language.FR, "");
        return rostering.preview(place.manager(), place.id(), id);
    }

    private RosterView confirm(RosterView roster) {
        return rostering.confirm(place.manager(), place.id(), roster.id());
    }

    @Test
    void nothing_happens_before_the_manager_confirms() {
        RosterView preview = prepare(address("a") + "\n" + address("b"));
        assertThat(preview.invite()).isEqualTo(2);
        assertThat(preview.changesSomething()).isTrue();
        assertThat(ground.invitations(place.id())).isZero();
        assertThat(ground.count("select count(a) from Account a where a.signInName = ?1", address("a")))
                .isZero();
    }

    @Test
    void a_confirmed_list_invites_everybody_once_and_forgets_its_lines() {
        RosterView preview = prepare("nom;email;équipe;langue;rôle\nAda;" + address("a")
                + ";Équipe Nord;it;gestionnaire\n;" + address("B") + ";équipe nord;;\n");
        RosterView done = confirm(preview);
        assertThat(done.confirmed()).isTrue();
        assertThat(done.invite()).isEqualTo(2);
        List<InvitationView> invitations =
                inviting.page(place.manager(), place.id(), null, 0, 20, "", "recipient", false);
        assertThat(invitations).extracting(InvitationView::recipient).containsExactly(address("a"), address("b"));
        assertThat(invitations).extracting(InvitationView::language).containsExactly(Language.IT, Language.FR);
        assertThat(invitations.get(0).teamName()).isEqualTo("Équipe Nord");
        assertThat(invitations.get(1).teamId())
                .as("the same team in other letters")
                .isEqualTo(invitations.get(0).teamId());
        assertThat(ground.count("select count(r) from RosterRow r where r.rosterId = ?1", done.id()))
                .isZero();
    }

    @Test
    void a_second_click_changes_nothing_and_says_the_same() {
        RosterView preview = prepare(address("a"));
        RosterView first = confirm(preview);
        assertThat(confirm(preview)).isEqualTo(first);
        assertThat(ground.invitations(place.id())).isEqualTo(1);
    }

    @Test
    void the_same_list_again_changes_nothing() {
        String list = "email,team\n" + address("a") + ",Nord\n" + address("b") + ",Sud";
        confirm(prepare(list));
        RosterView again = prepare(list.toUpperCase());
        assertThat(again.changesSomething()).isFalse();
        assertThat(again.waiting()).isEqualTo(2);
        confirm(again);
        assertThat(ground.invitations(place.id())).isEqualTo(2);
        assertThat(teaming.count(place.manager(), place.id(), "")).isEqualTo(2);
    }

    @Test
    void two_lists_with_the_same_people_confirmed_at_once_invite_them_once() throws Exception {
        List<RosterView> lists = IntStream.range(0, 4)
                .mapToObj(each -> prepare(address("a") + "\n" + address("b") + "\n" + address("c")))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<RosterView>> clicks = lists.stream()
                .<Callable<RosterView>>map(list -> () -> confirm(list))
                .toList();
        int invited = 0;
        for (Future<RosterView> each : threads.invokeAll(clicks)) {
            invited += each.get().invite();
        }
        threads.shutdown();
        assertThat(invited).isEqualTo(3);
        assertThat(ground.invitations(place.id())).isEqualTo(3);
    }

    @Test
    void who_belongs_already_gets_a_place_in_the_team_and_no_letter() {
        Person member = ground.member(place);
        String own = contacts.of(member.id()).orElseThrow().address().orElseThrow();
        assertThat(prepare(own).here()).isEqualTo(1);
        RosterView preview = prepare("email;équipe\n" + own + ";Équipe Sud");
        assertThat(preview.place()).isEqualTo(1);
        confirm(preview);
        assertThat(teaming.mine(member)).extracting(TeamView::name).containsExactly("Équipe Sud");
        assertThat(ground.invitations(place.id())).isZero();
        assertThat(prepare("email;équipe\n" + own + ";équipe sud").changesSomething())
                .isFalse();
    }

    @Test
    void who_has_refused_is_not_asked_again_by_a_list() {
        String token = ground.inTransaction(() -> inviting.write(
                place.manager().id(),
                place.id(),
                place.name(),
                null,
                null,
                NewInvitation.of(address("a"), "", Language.FR, null)));
        accepting.refuse(token);
        RosterView preview = prepare(address("a"));
        assertThat(preview.refused()).isEqualTo(1);
        assertThat(preview.changesSomething()).isFalse();
    }

    @Test
    void lines_to_mend_are_told_with_their_number_and_the_others_go_out() {
        RosterView preview = prepare("nom;email\nAda;" + address("a") + "\nBo;bo.example\nCy;" + address("A") + "\n");
        assertThat(preview.invite()).isEqualTo(1);
        assertThat(preview.wrong()).isEqualTo(1);
        assertThat(preview.twice()).isEqualTo(1);
        assertThat(rostering.problems(place.manager(), place.id(), preview.id()))
                .containsExactly(
                        new RosterProblem(3, "bo.example", "organisation.enrol.row-address-wrong"),
                        new RosterProblem(4, address("a"), ""));
    }

    @Test
    void a_list_is_its_managers_and_of_its_organisation_and_of_one_day() {
        RosterView preview = prepare(address("a"));
        Ground.Place other = ground.open();
        assertThatThrownBy(() -> rostering.preview(other.manager(), place.id(), preview.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> rostering.confirm(other.manager(), other.id(), preview.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> rostering.confirm(place.manager(), other.id(), preview.id()))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> rostering.prepare(other.manager(), place.id(), "a@test.example", Language.FR, ""))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> rostering.prepare(other.manager(), place.id(), new byte[3], Language.FR, ""))
                .isInstanceOf(Problem.NotFound.class);
        ground.change("update Roster r set r.expiresAt = ?1 where r.id = ?2", clock.instant(), preview.id());
        assertThatThrownBy(() -> confirm(preview)).isInstanceOf(Problem.NotFound.class);
        ground.inTransaction(() -> {
            rosters.forgetOld(clock.instant());
            return null;
        });
        assertThat(ground.count("select count(r) from RosterRow r where r.rosterId = ?1", preview.id()))
                .isZero();
    }

    @Test
    void two_thousand_people_are_invited_in_one_go() {
        byte[] file = IntStream.range(0, 2_000)
                .mapToObj(each -> "Personne " + each + ";" + address("p" + each) + ";Équipe " + each % 50)
                .collect(Collectors.joining("\r\n", "Nom;E-mail;Équipe\r\n", "\r\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
        String id = rostering.prepare(place.manager(), place.id(), file, Language.FR, "");
        RosterView done = rostering.confirm(place.manager(), place.id(), id);
        assertThat(done.invite()).isEqualTo(2_000);
        assertThat(ground.invitations(place.id())).isEqualTo(2_000);
        String again = rostering.prepare(place.manager(), place.id(), file, Language.FR, "");
        assertThat(rostering.preview(place.manager(), place.id(), again).waiting())
                .isEqualTo(2_000);
    }
}
