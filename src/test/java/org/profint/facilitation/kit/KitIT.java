package org.profint.facilitation.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.NewSession;
import org.profint.facilitation.session.Reading;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** The kit of a session, as it is fetched. */
class KitIT extends Inside {

    @Inject
    private Packing packing;

    @Inject
    private Arranging arranging;

    @Inject
    private Reading reading;

    @Inject
    private Running running;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private String team;
    private String run;

    @BeforeEach
    void a_team_with_sessions() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        team = some.team(manager, some.organisation(manager), anna);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        arranging.propose(anna, run, Mode.ROOM, Arranging.From.MODULE, "");
    }

    private String session(int number) {
        return reading.of(anna, run, Language.FR).sessions().get(number - 1).id();
    }

    private Map<String, byte[]> unpacked(String session) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] zip = packing.zip(packing.of(anna, session));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void the_kit_has_all_papers_and_says_what_is_in_it() throws IOException {
        Map<String, byte[]> files = unpacked(session(1));
        assertThat(files.keySet()).first().isEqualTo("lisez-moi.txt");
        String readme = new String(files.get("lisez-moi.txt"), StandardCharsets.UTF_8);
        assertThat(files.keySet())
                .allMatch(each -> each.equals("lisez-moi.txt") || readme.contains(each))
                .anyMatch(each -> each.endsWith("madame-k.pdf"))
                .anyMatch(each -> each.endsWith("wt1.pdf"))
                .anyMatch(each -> each.endsWith("wt2.pdf"))
                .anyMatch(each -> each.endsWith("presence.pdf"))
                .anyMatch(each -> each.endsWith("charte.pdf"))
                .anyMatch(each -> each.endsWith("deroule.html"));
        files.forEach((name, bytes) -> {
            if (name.endsWith(".pdf")) {
                assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII))
                        .as(name)
                        .isEqualTo("%PDF-");
            }
        });
    }

    @Test
    void a_session_with_the_tool_has_its_blank_form_and_no_case() throws IOException {
        assertThat(unpacked(session(2)).keySet())
                .anyMatch(each -> each.endsWith("partner-mapping-b.pdf"))
                .noneMatch(each -> each.endsWith("madame-k.pdf"));
    }

    @Test
    void the_kit_speaks_the_language_of_the_session_and_says_how_far_it_is_translated() throws IOException {
        String id = session(1);
        arranging.change(
                anna, id, NewSession.of("Incontro", "ROOM", "2027-01-15", "09:00", "Sala", "it", List.of(team)));
        Map<String, byte[]> files = unpacked(id);
        String readme = new String(files.get("leggimi.txt"), StandardCharsets.UTF_8);
        assertThat(readme).contains("Italiano").contains("traduzione non ancora rivista");
        assertThat(packing.of(anna, id).name()).isEqualTo("profint-kit-2027-01-15-it.zip");
    }

    @Test
    void only_who_leads_gets_the_kit() {
        String id = session(1);
        assertThatThrownBy(() -> packing.of(manager, id)).isInstanceOf(Problem.NotFound.class);
        Person guide = somebody.signedIn();
        granting.grant(null, guide.id(), Role.FACILITATOR, Scope.run(run));
        assertThat(packing.of(guide, id).files()).isNotEmpty();
        assertThatThrownBy(() -> packing.of(anna, id)).isInstanceOf(Problem.NotFound.class);
    }
}
