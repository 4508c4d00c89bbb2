package org.profint.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** The box of files on a step, on a telephone: with scripts, in pieces over a cut; and without, by a plain form. */
class FilesPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final int SMALL = 360;
    private static SomeOrganisation home;

    @BeforeAll
    static void a_team_in_a_run() {
        home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison des affiches");
    }

    /** The member of the team, on a telephone. */
    private static Walker member(boolean scripts) {
        Walker walker = new Walker(SERVER, SMALL, Language.FR, scripts);
        walker.device()
                .addCookies(Stream.of(home.person("member").cookies().split("; "))
                        .map(each -> each.split("=", 2))
                        .map(each -> new Cookie(each[0], each[1]).setUrl(SERVER.url("/")))
                        .toList());
        return walker.goTo("/?lang=fr&content=fr").goTo("/learning/step?id=net-project");
    }

    private static void choose(Walker walker, String name, String type, byte[] bytes) {
        walker.page().setInputFiles("#file", new FilePayload(name, type, bytes));
    }

    private static Locator file(Walker walker, String name) {
        return walker.page()
                .locator("#files article", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static void isSound(Walker walker) {
        assertThat(new AxeBuilder(walker.page()).analyze().getViolations()).isEmpty();
        int width = (int) walker.page().evaluate("document.documentElement.scrollWidth");
        assertThat(width).isLessThanOrEqualTo(SMALL);
    }

    @Test
    void without_scripts_a_form_hands_in_and_says_what_is_to_be_mended() throws Exception {
        try (Walker walker = member(false)) {
            choose(walker, "dessin.png", "image/png", SomeFiles.svg());
            walker.press("submission.send");
            walker.sees(walker.text("submission.refused.svg"));
            choose(walker, "notes.pdf", "application/pdf", SomeFiles.text("Trois pas, sans un mot de trop"));
            walker.page().fill("#description", "Nos trois pas");
            walker.press("submission.send");
            walker.page().waitForURL("**/learning/step?id=net-project&renamed=*");
            walker.sees(walker.text("submission.renamed", "notes.txt"));
            assertThat(file(walker, "notes.txt")).containsText("Nos trois pas");
            Download taken = walker.page()
                    .waitForDownload(
                            () -> file(walker, "notes.txt").locator("a.name").click());
            assertThat(taken.suggestedFilename()).isEqualTo("notes.txt");
            assertThat(Files.readString(taken.path())).startsWith("Trois pas");
            file(walker, "notes.txt").locator("details.about > summary").click();
            file(walker, "notes.txt").locator("button[value^=remove]").click();
            assertThat(file(walker, "notes.txt")).hasCount(0);
            walker.follow("submission.log");
            assertThat(walker.page().locator("#log")).containsText(walker.text("submission.act.REMOVED"));
        }
    }

    @Test
    void without_scripts_a_picture_without_words_waits_for_them_and_nothing_is_lost() {
        try (Walker walker = member(false)) {
            choose(walker, "affiche.jpg", "image/jpeg", SomeFiles.photo(1));
            walker.press("submission.send");
            walker.sees(walker.text("submission.incomplete.mine"));
            Locator file = file(walker, "affiche.jpg");
            file.locator("button[value^=describe]").click();
            walker.sees(walker.text("submission.problem.alternative"));
            Locator again = file(walker, "affiche.jpg");
            again.locator("textarea[name=alternative]").fill("Une affiche en trois colonnes");
            again.locator("input[value=SHOWN]").check();
            again.locator("button[value^=describe]").click();
            walker.sees(walker.text("submission.team-only"));
            Locator picture = file(walker, "affiche.jpg").locator("img.handed");
            assertThat(picture).hasAttribute("alt", "Une affiche en trois colonnes");
            assertThat(file(walker, "affiche.jpg").locator("button[value^=share]"))
                    .hasCount(0);
            file(walker, "affiche.jpg").locator("details.about > summary").click();
            file(walker, "affiche.jpg").locator("button[value^=remove]").click();
        }
    }

    @Test
    void with_scripts_a_file_comes_in_pieces_and_goes_on_after_a_cut() {
        byte[] large = SomeFiles.text("0123456789abcdef".repeat(600_000));
        try (Walker walker = member(true)) {
            isSound(walker);
            choose(walker, "photo.jpg", "image/jpeg", SomeFiles.photo(1));
            walker.press("submission.send");
            assertThat(walker.page().locator("#alternative-error"))
                    .hasText(walker.text("submission.problem.alternative"));
            AtomicInteger pieces = new AtomicInteger();
            walker.page().route("**/api/submissions/uploads/*", route -> {
                boolean piece = route.request().method().equals("PATCH");
                if (piece && pieces.incrementAndGet() == 2) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            choose(walker, "long.txt", "text/plain", large);
            walker.press("submission.send");
            walker.page().waitForURL("**/learning/step?id=net-project&handed=*");
            walker.sees(walker.text("submission.handed"));
            assertThat(pieces.get()).isEqualTo(4);
            assertThat(file(walker, "long.txt")).containsText("9,6\u00a0Mo");
            walker.page().unroute("**/api/submissions/uploads/*");
            choose(walker, "photo.jpg", "image/jpeg", SomeFiles.photo(1));
            walker.page().fill("#alternative", "Un tableau blanc");
            walker.page().check("#persons-NONE");
            walker.press("submission.send");
            walker.page().waitForURL("**&handed=*");
            Locator picture = file(walker, "photo.jpg").locator("img.handed");
            picture.scrollIntoViewIfNeeded();
            // Asked again and again from here: the page itself lets no words be run.
            walker.page().waitForCondition(() -> (Boolean) picture.evaluate("image => image.naturalWidth > 0"));
            isSound(walker);
            walker.goTo("/submission/files?step=net-project&run=" + home.ids().get("run") + "&team="
                    + home.ids().get("team"));
            isSound(walker);
            assertThat(walker.complaints()).allMatch(each -> each.contains("ERR_FAILED"));
        }
    }
}
