package org.profint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.profint.house.Language;
import org.profint.worksheet.Filled;

class PressTest {

    private final Press press = new Press();

    @Test
    void nothing_is_fetched_whatever_the_xhtml_asks_for() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            byte[] pdf =
                    press.print(asking("http://localhost:" + server.getAddress().getPort()));
            assertThat(pdf).startsWith("%PDF-".getBytes());
            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static String asking(String where) {
        return "<!DOCTYPE html PUBLIC \"-//X//Y\" \"" + where + "/x.dtd\"><html lang=\"fr\"><head><title>x</title>"
                + "<link rel=\"stylesheet\" href=\"" + where + "/x.css\"/><style>@import url('" + where + "/y.css');"
                + "@font-face { font-family: z; src: url('" + where
                + "/z.ttf') } body { font-family: z, 'Source Sans 3';"
                + "background: url('" + where + "/b.png') }</style></head><body><img alt=\"x\" src=\"" + where
                + "/i.png\"/><p>x</p></body></html>";
    }

    @Test
    void a_sheet_is_a4_and_lies_on_its_side_for_wide_tables() throws Exception {
        try (PDDocument wt1 = print(Specimens.blank("wt1", Language.FR));
                PDDocument mapping = print(Specimens.blank("partner-mapping-b", Language.FR))) {
            assertThat(wt1.getPages()).anyMatch(PressTest::isWide).anyMatch(page -> !isWide(page));
            // Most of its tables are wide: nobody is to turn the sheets all the time.
            assertThat(mapping.getPages()).allMatch(PressTest::isWide);
            assertThat(mapping.getPages()).allSatisfy(page -> {
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(842);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(595);
            });
        }
    }

    @Test
    void on_a3_there_is_more_room_and_the_letters_are_larger() throws Exception {
        Draft large = Specimens.blank("wt1", Language.FR, new Edition(Edition.Format.A3, null));
        try (PDDocument wt1 = print(large)) {
            assertThat(wt1.getPages()).anyMatch(PressTest::isWide).anyMatch(page -> !isWide(page));
            assertThat(wt1.getPages()).allSatisfy(page -> {
                float shorter = Math.min(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                float longer = Math.max(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
                assertThat(Math.round(shorter)).isEqualTo(842);
                assertThat(Math.round(longer)).isEqualTo(1191);
            });
        }
        assertThat(large.xhtml()).contains("font: 13.13pt/1.35");
    }

    @Test
    void only_black_and_greys_are_printed() {
        for (Edition.Format format : Edition.Format.values()) {
            assertThat(Style.of(format))
                    .contains("color: #000")
                    .doesNotContainPattern("#(?!(.)\\1\\1\\b)[0-9a-f]{3,6}");
            // Dark enough to be read from a copy of a copy: 7:1 on white, or a mere line.
            assertThat(Style.of(format)).doesNotContainPattern("[; {]color: #[5-9a-f]");
        }
    }

    @Test
    void a_text_without_an_end_is_broken_and_a_long_one_goes_over_pages() throws Exception {
        String text = "m".repeat(600) + " " + "une phrase assez longue ".repeat(1500);
        Draft draft = Specimens.filled("wt1", Language.FR, new Filled(Map.of(), Map.of("wt1-purpose", text)));
        try (PDDocument document = print(draft)) {
            assertThat(document.getNumberOfPages()).isBetween(10, 40);
        }
    }

    private static boolean isWide(PDPage page) {
        return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }

    private PDDocument print(Draft draft) throws Exception {
        return Loader.loadPDF(press.print(draft.xhtml()));
    }
}
