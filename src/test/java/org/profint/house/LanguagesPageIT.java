package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.profint.catalogue.Addresses;
import org.profint.content.ModuleFiles;
import org.profint.content.Shown;

/** Who reads in Swedish meets French content: a screen reader must be told which voice to speak with, and people why. */
class LanguagesPageIT {

    private static final Language READER = Language.SV;
    private static final Language MET = Language.FR;
    private static final String BOTH = "/?lang=sv&content=fr";
    private static final List<String> LISTS =
            List.of("/?", "/catalogue/modules?", "/catalogue/library?", "/catalogue/search?q=logement&");
    private static final Texts TEXTS = new Texts();

    /** A text that stands for itself, or has one number in it. */
    private static final Pattern SIMPLE = Pattern.compile("[^{}]*(\\{0}[^{}]*)?");

    /**
     * Every text on the page, after the language that is said nearest around it. Tables of the content are left out:
     * their “30 min” is ours in no language.
     */
    private static final String PIECES = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), pieces = [];
              while (walker.nextNode()) {
                const text = walker.currentNode.data.replace(/\\s+/g, " ").trim();
                const around = walker.currentNode.parentElement;
                if (text && !around.closest(".prose table")) pieces.push([around.closest("[lang]").lang, text]);
              }
              return pieces;
            }""";

    private final List<Pattern> ours = TEXTS.in(READER).values().stream()
            .filter(text -> SIMPLE.matcher(text).matches())
            .map(text -> Pattern.compile(
                    Stream.of(text.split("\\{0}", -1)).map(Pattern::quote).collect(Collectors.joining("[0-9]+"))))
            .toList();
    private final Map<String, Set<String>> content = content();
    private final List<String> wrong = new ArrayList<>();
    private int spoken;

    /** Texts of the content as one meets it in French, with the languages that they are shown in. */
    private static Map<String, Set<String>> content() {
        Map<String, Set<String>> languages = new HashMap<>();
        ModuleFiles.read(Path.of("modules"), Addresses::of).all().forEach(item -> {
            Shown<?> shown = item.in(MET);
            Stream.concat(
                            Stream.of(
                                    shown.title(), shown.brief(), shown.words().teaser()),
                            shown.words().texts().values().stream())
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .forEach(text -> languages
                            .computeIfAbsent(text, none -> new TreeSet<>())
                            .add(shown.lang()));
        });
        return languages;
    }

    @SuppressWarnings("unchecked")
    private void look(Page page, String path) {
        for (List<String> piece : (List<List<String>>) page.evaluate(PIECES)) {
            String said = piece.get(0);
            String text = piece.get(1);
            // A word that is both, such as “Organisation”, may be said either way.
            Set<String> right = new TreeSet<>(content.getOrDefault(text, Set.of()));
            if (ours.stream().anyMatch(each -> each.matcher(text).matches())) {
                right.add(READER.getTag());
            }
            // The two forms of the project work are called so in all languages.
            if (!right.isEmpty() && !text.matches("WT[12]")) {
                spoken++;
                if (!right.contains(said)) {
                    wrong.add(path + " says that this is " + said + ", not " + right + ": " + text);
                }
            }
        }
    }

    @Test
    void every_text_says_its_language_also_where_two_languages_meet() {
        try (Walker reader = new Walker(CampusServer.shared(), 1280, READER, true)) {
            reader.goTo(BOTH);
            for (String path : AccessibilityPageIT.FOR_EVERYBODY) {
                look(reader.goTo(path).page(), path);
            }
            reader.register().startNetworks();
            reader.goTo(BOTH);
            for (String path : AccessibilityPageIT.FOR_A_LEARNER) {
                look(reader.goTo(path).page(), path);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(spoken).isGreaterThan(500);
    }

    /** All that ships is there in Swedish, so that only content of one's own can show how it is without. */
    private static Path withoutSwedish(Path folder) throws IOException {
        Path shipped = Path.of("modules");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith("sv.md"))
                    .toList()) {
                Path copy = folder.resolve(shipped.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    @Test
    void a_list_says_once_that_it_falls_back_and_only_when_it_does(@TempDir Path folder) throws IOException {
        String notice = TEXTS.text(READER, "house.translation.in-part");
        String own = withoutSwedish(folder).toString();
        try (CampusServer server = new CampusServer("without-swedish")
                .with("PROFINT_MODULES_DIR", own)
                .start()) {
            for (String list : LISTS) {
                Caller reader = new Caller(server);
                assertThat(reader.get(list + "lang=sv").body()).as(list).containsOnlyOnce(notice);
                assertThat(reader.get(list + "lang=sv&content=fr").body())
                        .as(list)
                        .doesNotContain(notice);
            }
        }
    }
}
