package org.profint.projectwork.testimony;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.house.SomeRows;
import org.profint.people.Person;
import org.profint.people.SigningIn;
import org.profint.people.Somebody;
import org.profint.projectwork.SomeFinishedProject;

/** The same through the doors: what a browser is told, and what it still has. */
class TestimonyDoorIT extends Inside {

    private static final List<String> ALL =
            Stream.of(Check.values()).map(Check::name).toList();

    @Inject
    private SomeFinishedProject some;

    @Inject
    private Composing composing;

    @Inject
    private Desks desks;

    @Inject
    private Editing editing;

    @Inject
    private Passing passing;

    @Inject
    private Consenting consenting;

    @Inject
    private SigningIn signingIn;

    @Inject
    private SomeRows rows;

    @Inject
    private Site site;

    private SomeFinishedProject.World world;
    private String id;

    @BeforeEach
    void a_testimony_at_its_team() {
        world = some.world();
        some.validate(world);
        id = composing.compose(world.anna(), world.project(), Language.FR);
    }

    private String cookie(Person person) {
        String email = rows.of("select a.signInName from Account a where a.id = ?1", person.id())
                .get(0);
        return "profint="
                + signingIn.signIn(email, Somebody.PASSWORD, false, "192.0.2.1").token();
    }

    private HttpResponse<String> ask(String path, String cookie, String form, String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.at(path)));
        request.header("Accept-Language", "fr");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask(path, null, null, null);
    }

    private void publish() {
        passing.passOn(world.anna(), id, desks.of(world.anna(), id).version(), ALL);
        passing.passOn(world.guide(), id, desks.of(world.guide(), id).version(), ALL);
        consenting.agree(
                world.manager(),
                id,
                consent(world.manager()),
                desks.of(world.manager(), id).version());
        passing.publish(world.editor(), id, desks.of(world.editor(), id).version(), ALL);
    }

    private String consent(Person person) {
        return desks.of(person, id).consents().stream()
                .filter(ConsentView::mine)
                .map(ConsentView::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_desk_shows_each_paragraph_with_its_origin_and_both_texts_of_a_conflict() throws Exception {
        String desk = "/projectwork/testimony-desk?id=" + id;
        String anna = cookie(world.anna());
        HttpResponse<String> page = ask(desk, anna, null, null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("WT1 · Points de progrès", "Une liste tenue à deux", "Rien n’est écrit là")
                .doesNotContain("projectwork.testimony", "???");
        ParagraphView paragraph = desks.of(world.anna(), id).paragraphs().stream()
                .filter(each -> each.field().equals("wt2-learned"))
                .findFirst()
                .orElseThrow();
        editing.write(world.bruno(), id, paragraph.id(), paragraph.version(), "Le texte de Bruno");
        HttpResponse<String> late = ask(
                desk,
                anna,
                "do=write." + paragraph.id() + "&version-" + paragraph.id() + "=" + paragraph.version() + "&text-"
                        + paragraph.id() + "=" + URLEncoder.encode("Le texte d’Anna", StandardCharsets.UTF_8),
                null);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Le texte de Bruno", "Le texte d’Anna");
        HttpResponse<String> unticked = ask(desk, anna, "do=pass&version=2&check=NAMES", null);
        assertThat(unticked.statusCode()).isEqualTo(400);
        assertThat(unticked.body()).contains("Cochez chaque point");
        assertThat(ask("/projectwork/testimonies", anna, null, null).body()).contains(desk);
        assertThat(ask(desk, cookie(world.editor()), null, null).statusCode()).isEqualTo(404);
    }

    @Test
    void everybody_reads_what_is_published_and_nobody_what_is_withdrawn() throws Exception {
        String page = "/projectwork/testimony?id=" + id;
        String door = "/api/testimonies/" + id;
        assertThat(get(page).statusCode()).isEqualTo(404);
        String before = get("/catalogue/library").headers().firstValue("ETag").orElseThrow();
        publish();
        HttpResponse<String> read = get(page);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(read.body())
                .contains("Quatre partenaires retrouvés", "Écrit par l’équipe", "Français", "Maison du test")
                .doesNotContain("projectwork.testimony", "Testeur");
        assertThat(get(door).body()).contains("Quatre partenaires retrouvés");
        HttpResponse<String> library = ask("/catalogue/library", null, null, before);
        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(library.body()).contains(page);
        String tag = library.headers().firstValue("ETag").orElseThrow();
        assertThat(ask("/catalogue/library", null, null, tag).statusCode()).isEqualTo(304);
        assertThat(get("/catalogue/module?id=networks").body()).contains(page);
        assertThat(get("/catalogue/tool?id=wt1").body()).contains(page);
        assertThat(get("/catalogue/search?q=partenaires+retrouv").body()).contains(page);
        assertThat(ask(page, cookie(world.anna()), null, null).body()).contains("value=\"propose\"");

        consenting.refuse(world.manager(), id, consent(world.manager()), "");

        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(get(door).statusCode()).isEqualTo(404);
        assertThat(get("/api/testimonies").body()).doesNotContain(id);
        HttpResponse<String> after = ask("/catalogue/library", null, null, tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).doesNotContain(id);
        for (String list : List.of(
                "/catalogue/module?id=networks", "/catalogue/tool?id=wt1", "/catalogue/search?q=partenaires+retrouv")) {
            assertThat(get(list).body()).as(list).doesNotContain(id);
        }
    }
}
