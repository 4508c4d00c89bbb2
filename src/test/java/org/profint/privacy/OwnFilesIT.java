package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Somebody;
import org.profint.submission.FileWords;
import org.profint.submission.NewFile;
import org.profint.submission.Submitting;
import org.profint.submission.Uploading;

/** Files of somebody: in the archive of their data; gone with them when they are theirs alone, the team’s when not. */
class OwnFilesIT extends Inside {

    @Inject
    private Exporting exporting;

    @Inject
    private Erasing erasing;

    @Inject
    private Uploading uploading;

    @Inject
    private Submitting submitting;

    @Inject
    private Running running;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private String hand(Person person, String run, String team, String step, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        NewFile wanted = new NewFile(run, team, step, "a.txt", bytes.length, FileWords.of(words, "", ""));
        return uploading.whole(person, wanted, new ByteArrayInputStream(bytes)).fileId();
    }

    private Map<String, String> export(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(person, Language.FR, out);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void ones_files_go_along_and_what_was_added_for_the_team_stays_with_it() throws IOException {
        Person manager = somebody.signedIn();
        Person anna = somebody.signedIn();
        Person bruno = somebody.signedIn();
        String team = some.team(manager, some.organisation(manager), anna, bruno);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        String own = hand(anna, run, team, "net-sharing", "à Anna seule");
        String shared = hand(anna, run, team, "net-project", "de l’équipe, par Anna");
        String others = hand(bruno, run, team, "net-project", "de l’équipe, par Bruno");
        String begun =
                uploading.begin(anna, new NewFile(run, team, "net-sharing", "b.txt", 5, FileWords.of("", "", "")));

        Map<String, String> archive = export(anna);
        assertThat(archive).containsEntry("files/" + own + "-a.txt", "à Anna seule");
        assertThat(archive).containsEntry("files/" + shared + "-a.txt", "de l’équipe, par Anna");
        assertThat(archive.keySet()).noneMatch(each -> each.contains(others));
        assertThat(archive.get("data.json")).contains(own, shared, begun, "de l’équipe, par Anna");
        assertThat(export(bruno).get("data.json")).doesNotContain("par Anna");

        Path bytes = submitting.open(anna, own).bytes();
        Path unfinished =
                bytes.getParent().getParent().resolveSibling("unfinished").resolve(begun);
        assertThat(bytes).exists();
        assertThat(unfinished).exists();
        assertThat(erasing.erase(anna.id())).isTrue();
        assertThat(bytes).doesNotExist();
        assertThat(unfinished).doesNotExist();
        assertThat(submitting.open(bruno, shared).bytes()).exists();
        assertThat(submitting.at(bruno, run, team, "net-project").files())
                .filteredOn(each -> each.id().equals(shared))
                .allSatisfy(each -> assertThat(each.by()).isNotEqualTo(anna.name()));
    }
}
