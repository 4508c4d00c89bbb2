package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Somebody looks at what is kept about them, takes it away, asks to be erased and changes their mind. */
class MyDataPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static Map<String, String> files(InputStream archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void somebody_sees_what_is_kept_about_them_and_takes_it_away_without_scripts() throws IOException {
        try (Walker walker = new Walker(SERVER, 1280, Language.FR, false)) {
            walker.register().startNetworks();
            walker.goTo("/people/account").follow("people.account.data.open");
            walker.isAt("/privacy/my-data");
            walker.sees(walker.text("privacy.kind.ENROLMENT"));
            walker.sees(walker.text("privacy.manager.sees-not.answers"));
            walker.sees(walker.text("privacy.my-data.opened.none"));
            Download download = walker.page().waitForDownload(() -> walker.press("privacy.my-data.download"));
            assertThat(download.suggestedFilename()).isEqualTo("profint-campus.zip");
            Map<String, String> files = files(download.createReadStream());
            assertThat(files).containsOnlyKeys("data.json", "index.html");
            assertThat(files.get("data.json")).contains(walker.email(), "networks");
            assertThat(files.get("index.html")).contains("lang=\"fr\"", walker.email());
            walker.goTo("/privacy/my-data");
            walker.page().reload();
            walker.sees(walker.text("privacy.kind.AUDIT_LINE"));
        }
    }

    @Test
    void the_page_to_read_opens_without_a_network_and_asks_for_nothing() throws IOException {
        try (Walker walker = new Walker(SERVER, 360, Language.SV, true)) {
            walker.register().goTo("/privacy/my-data");
            Download download = walker.page().waitForDownload(() -> walker.press("privacy.my-data.download"));
            String html = files(download.createReadStream()).get("index.html");
            walker.device().setOffline(true);
            walker.page().navigate("about:blank");
            walker.page().setContent(html);
            walker.sees(walker.text("privacy.export.title"));
            assertThat(walker.complaints()).isEmpty();
        }
    }

    @Test
    void somebody_asks_to_be_erased_and_changes_their_mind() {
        try (Walker walker = new Walker(SERVER, 360, Language.FR, true)) {
            walker.register().goTo("/privacy/my-data").follow("privacy.erase.title");
            walker.press("privacy.erase.do");
            walker.isAt("/privacy/erase");
            PlaywrightAssertions.assertThat(walker.button("privacy.erase.do")).hasCount(0);
            walker.press("privacy.erase.cancel");
            walker.sees(walker.text("privacy.erase.cancelled"));
            PlaywrightAssertions.assertThat(walker.button("privacy.erase.do")).isVisible();
            assertThat(walker.complaints()).isEmpty();
        }
    }

    @Test
    void nobody_gets_anothers_export_whatever_they_ask_for() throws IOException {
        try (Walker one = new Walker(SERVER, 1280, Language.FR, true);
                Walker other = new Walker(SERVER, 1280, Language.FR, true)) {
            one.register();
            other.register();
            String others = other.page()
                    .request()
                    .get(SERVER.url("/api/accounts/me"))
                    .text()
                    .replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1");
            for (String wish : List.of("?id=", "?account=", "?account_id=", "?accountId=")) {
                var answer = one.page().request().get(SERVER.url("/api/privacy/export" + wish + others));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.headers()).containsEntry("cache-control", "no-store");
                assertThat(files(new ByteArrayInputStream(answer.body())).get("data.json"))
                        .contains(one.email())
                        .doesNotContain(others, other.email());
            }
            assertThat(one.page()
                            .request()
                            .get(SERVER.url("/api/privacy/export/" + others))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(new Caller(SERVER).get("/api/privacy/export").statusCode()).isEqualTo(401);
    }
}
