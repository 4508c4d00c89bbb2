package org.profint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.ModuleFiles;
import org.profint.house.Language;

class SearchTest {

    private static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);
    private final Search search = new Search(CONTENT);

    private List<String> find(String words, Language language) {
        return search.find(words, language).stream().map(Item::id).toList();
    }

    @Test
    void accents_capitals_and_apostrophes_do_not_count() {
        assertThat(find("reseau", Language.FR)).isNotEmpty().isEqualTo(find("RÉSEAU", Language.FR));
        assertThat(find("l'apprentissage", Language.FR)).isEqualTo(find("l’apprentissage", Language.FR));
        assertThat(Search.plain("Œuvre d’été, À CÔTÉ !")).isEqualTo(" oeuvre d ete a cote ");
    }

    @Test
    void a_title_comes_before_a_text() {
        assertThat(find("douze appels", Language.FR).get(0)).isIn("madame-k", "net-case");
        assertThat(find("institutionnaliser les partenariats", Language.FR).get(0))
                .isEqualTo("net-3");
    }

    @Test
    void a_code_and_an_alias_find_their_recommendation() {
        assertThat(find("NET-2", Language.EN)).contains("net-2");
        assertThat(find("operational teams", Language.EN)).contains("tea-2");
    }

    @Test
    void all_words_must_be_there() {
        assertThat(find("logement xylophone", Language.FR)).isEmpty();
    }

    @Test
    void a_language_without_a_text_finds_its_source() {
        Content french = ModuleFiles.read(Path.of("src/test/modules/a-sound-page/modules"), Addresses::of);
        assertThat(new Search(french).find("une note", Language.SV)).hasSize(1);
    }

    @Test
    void nonsense_finds_nothing_and_harms_nothing() {
        for (String words : new String[] {null, "", " ", "a", "%_'\"\\", "((((", "\0", "x".repeat(5_000), "😀"}) {
            assertThat(find(words, Language.FR)).isEmpty();
        }
    }
}
