package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Somebody;
import org.profint.worksheet.FieldState;
import org.profint.worksheet.Filling;
import org.profint.worksheet.SheetState;
import org.profint.worksheet.Sheeting;

/** One's own words in the sheet of a team: taken away by who wrote them, left to the team by who is erased. */
class OwnWordsIT extends Inside {

    private static final String PROFILE = "pb-1-profile";

    @Inject
    private Exporting exporting;

    @Inject
    private Erasing erasing;

    @Inject
    private Everything everything;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person anna;
    private Person bruno;
    private String sheet;

    @BeforeEach
    void a_sheet_in_which_two_have_written() {
        Person manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        String team = some.team(manager, some.organisation(manager), anna, bruno);
        sheet = sheeting.begin(anna, "partner-mapping-b", team, Language.FR);
        save(anna, PROFILE, 0, "Les mots d’Anna");
        save(bruno, PROFILE, 1, "Les mots de Bruno");
        save(anna, "pb-1-hard", 0, "Lu sur le papier du groupe");
        everything.sql(
                "update worksheet_change set filled_on = ? where worksheet_id = ? and field_key = 'pb-1-hard'",
                java.sql.Date.valueOf("2026-01-15"),
                sheet);
    }

    private void save(Person person, String key, int seen, String text) {
        filling.save(person, sheet, key, Ids.next(), String.valueOf(seen), text);
    }

    private Map<String, String> export(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(person, Language.FR, out);
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void everybody_takes_their_own_words_and_never_those_of_others_or_of_a_paper() throws IOException {
        for (String file : List.of("data.json", "index.html")) {
            assertThat(export(anna).get(file))
                    .contains("Les mots d’Anna", PROFILE, sheet)
                    .doesNotContain("Les mots de Bruno", "Lu sur le papier du groupe");
            assertThat(export(bruno).get(file))
                    .contains("Les mots de Bruno")
                    .doesNotContain("Les mots d’Anna", "Lu sur le papier du groupe");
        }
    }

    @Test
    void ones_words_in_a_sheet_of_ones_own_are_told_once() throws IOException {
        sheet = sheeting.begin(anna, "wt1", null, Language.FR);
        save(anna, "wt1-purpose", 0, "Pour moi seule");
        var json = jakarta.json.Json.createReader(
                        new java.io.StringReader(export(anna).get("data.json")))
                .readObject();
        assertThat(json.getJsonObject("about_me").getJsonArray("worksheet_change"))
                .hasSize(1);
        assertThat(json.getJsonObject("done_by_me")
                        .getJsonArray("worksheet_change")
                        .toString())
                .doesNotContain("Pour moi seule");
    }

    @Test
    void who_is_erased_leaves_the_work_of_the_team_without_their_name() {
        erasing.erase(anna.id());
        SheetState left = sheeting.state(bruno, sheet);
        assertThat(left.fields()).extracting(FieldState::text).contains("Lu sur le papier du groupe");
        assertThat(left.fields()).extracting(FieldState::by).doesNotContain(anna.id());
        assertThat(filling.history(bruno, sheet, PROFILE))
                .anySatisfy(each -> assertThat(each.text()).isEqualTo("Les mots d’Anna"))
                .noneSatisfy(each -> assertThat(each.by()).isEqualTo(anna.id()));
    }
}
