package org.profint.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.context.ExternalContext;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms as an allow-list, and the habits of the house. Every rule has been seen to bite. */
class ArchitectureTest {

    private static final JavaClasses CAMPUS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.profint");

    /** What each room may ask. A room that is not here may not exist. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            entry("house", Set.of()),
            entry("content", Set.of("house")),
            entry("catalogue", Set.of("content", "house")),
            entry("people", Set.of("mail", "house")),
            entry("mail", Set.of("house")),
            entry("organisation", Set.of("mail", "people", "house")),
            entry("worksheet", Set.of("organisation", "mail", "catalogue", "content", "people", "house")),
            entry("paper", Set.of("worksheet", "catalogue", "content", "people", "house")),
            entry("learning", Set.of("organisation", "mail", "catalogue", "content", "people", "house")),
            entry("partnermap", Set.of("paper", "worksheet", "content", "people", "house")),
            entry("discussion", Set.of("learning", "organisation", "mail", "catalogue", "content", "people", "house")),
            entry("submission", Set.of("learning", "catalogue", "content", "people", "house")),
            entry(
                    "facilitation",
                    Set.of(
                            "discussion",
                            "learning",
                            "worksheet",
                            "paper",
                            "organisation",
                            "mail",
                            "catalogue",
                            "content",
                            "people",
                            "house")),
            entry(
                    "projectwork",
                    Set.of(
                            "partnermap",
                            "paper",
                            "discussion",
                            "worksheet",
                            "learning",
                            "organisation",
                            "mail",
                            "catalogue",
                            "content",
                            "people",
                            "house")),
            entry(
                    "recognition",
                    Set.of(
                            "projectwork",
                            "facilitation",
                            "learning",
                            "paper",
                            "catalogue",
                            "content",
                            "people",
                            "house")),
            entry("privacy", Set.of("mail", "people", "house")),
            entry(
                    "management",
                    Set.of("privacy", "learning", "organisation", "mail", "catalogue", "content", "people", "house")),
            entry(
                    "administration",
                    Set.of(
                            "submission",
                            "privacy",
                            "learning",
                            "organisation",
                            "mail",
                            "catalogue",
                            "content",
                            "people",
                            "house")));

    @Test
    void the_rules_see_the_campus() {
        assertThat(CAMPUS).hasSizeGreaterThan(80);
        assertThat(CAMPUS.stream().map(type -> type.getPackageName().replaceFirst("org\\.profint\\.([a-z]+).*", "$1")))
                .containsAll(ROOMS.keySet())
                .allMatch(ROOMS::containsKey);
    }

    private static ArchRule onlyAsks(String room, Set<String> allowed) {
        String[] others = ROOMS.keySet().stream()
                .filter(each -> !each.equals(room) && !allowed.contains(each))
                .map(each -> "org.profint." + each + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.profint." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    @Test
    void a_room_asks_only_the_rooms_it_may() {
        ROOMS.forEach((room, allowed) -> {
            if (allowed.size() < ROOMS.size() - 1) {
                onlyAsks(room, allowed).check(CAMPUS);
            }
        });
    }

    @Test
    void that_rule_bites() {
        assertThatThrownBy(() -> onlyAsks("learning", Set.of("house")).check(CAMPUS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void no_two_rooms_ask_each_other() {
        slices().matching("org.profint.(*)..").should().beFreeOfCycles().check(CAMPUS);
    }

    @Test
    void entities_stay_in_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CAMPUS);
    }

    @Test
    void content_knows_no_database() {
        knowsNoDatabase("content").check(CAMPUS);
        assertThatThrownBy(() -> knowsNoDatabase("learning").check(CAMPUS)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule knowsNoDatabase(String room) {
        return noClasses()
                .that()
                .resideInAPackage("org.profint." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");
    }

    @Test
    void only_content_the_catalogue_what_is_handed_in_and_the_list_of_the_erased_touch_files() {
        onlyTouchFiles("content", "catalogue", "privacy", "submission").check(CAMPUS);
        for (String room : List.of("content", "catalogue", "privacy", "submission")) {
            assertThatThrownBy(() -> onlyTouchFiles(room).check(CAMPUS)).isInstanceOf(AssertionError.class);
        }
    }

    private static ArchRule onlyTouchFiles(String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms)
                        .map(room -> "org.profint." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)");
    }

    @Test
    void nobody_asks_the_wall_for_the_time() {
        // The clock of the house can be moved by a test; Ids and Health look at the machine's, on purpose.
        noClasses()
                .that()
                .doNotHaveSimpleName("Ids")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CAMPUS);
    }

    @Test
    void nobody_is_called_impl_manager_helper_or_util() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Dao)")
                .check(CAMPUS);
    }

    @Test
    void no_text_of_a_person_lives_in_a_session() {
        keepsNothingOutside("administration", "management").check(CAMPUS);
        assertThatThrownBy(() -> keepsNothingOutside("learning").check(CAMPUS)).isInstanceOf(AssertionError.class);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .callMethod(ExternalContext.class, "getSessionMap")
                .check(CAMPUS);
    }

    /** Views and conversations live in the session too. */
    private static ArchRule keepsNothingOutside(String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms)
                        .map(room -> "org.profint." + room + "..")
                        .toArray(String[]::new))
                .should()
                .beAnnotatedWith("jakarta.faces.view.ViewScoped")
                .orShould()
                .beAnnotatedWith("jakarta.faces.flow.FlowScoped")
                .orShould()
                .beAnnotatedWith("jakarta.enterprise.context.ConversationScoped")
                .orShould()
                .beAnnotatedWith("jakarta.enterprise.context.SessionScoped");
    }

    @Test
    void every_room_says_in_two_sentences_what_it_is_for() throws IOException {
        for (String room : ROOMS.keySet()) {
            String said = Files.readString(Path.of("src/main/java/org/profint", room, "package-info.java"));
            assertThat(said).as(room).contains("/**").contains("decided");
        }
    }

    @Test
    void html_is_written_as_it_is_in_one_place_only() throws IOException {
        assertThat(viewsWith("escape=\"false\"")).containsExactly("src/main/webapp/WEB-INF/tags/prose.xhtml");
    }

    @Test
    void only_consoles_use_primefaces() throws IOException {
        assertThat(viewsWith("=\"primefaces\""))
                .isNotEmpty()
                .allMatch(view -> view.contains("/administration/")
                        || view.contains("/management/")
                        || view.contains("/facilitation/desk")
                        || view.endsWith("/WEB-INF/tags/table.xhtml"));
        assertThat(viewsWith("<h:head")).containsExactly("src/main/webapp/WEB-INF/templates/console.xhtml");
    }

    @Test
    void styles_know_no_left_and_right() throws IOException {
        for (String sheet : List.of("assets/tokens.css", "assets/site.css", "resources/profint/console.css")) {
            assertThat(Files.readString(Path.of("src/main/webapp", sheet)))
                    .as(sheet)
                    .doesNotContainPattern(
                            "(margin|padding|border)-(left|right)|text-align: (left|right)|[^-](left|right): ");
        }
    }

    private static List<String> viewsWith(String text) throws IOException {
        try (Stream<Path> views = Files.walk(Path.of("src/main/webapp"))) {
            return views.filter(view -> view.toString().endsWith(".xhtml") && contains(view, text))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
