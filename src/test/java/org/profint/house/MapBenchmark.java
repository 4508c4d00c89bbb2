package org.profint.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.profint.partnermap.LargeMap;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Wording;
import org.profint.partnermap.picture.BoardPicture;
import org.profint.partnermap.picture.CirclesPicture;
import org.profint.partnermap.picture.CoveragePicture;
import org.profint.partnermap.picture.GraphPicture;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.SizePicture;

/** A partner map of 50 × 20, three links a partner: all its pictures drawn, and its page asked for. */
final class MapBenchmark {

    private static final List<BiFunction<PartnerMap, Wording, Picture>> PICTURES =
            List.of(GraphPicture::of, CoveragePicture::of, BoardPicture::of, CirclesPicture::of, SizePicture::of);

    private static final int STEP = 7;
    private static final int ROUNDS = 3;
    private static final int DRAWN = 300;
    private static final int PAGES = 100;

    private final CampusServer server;
    private final Caller person;

    MapBenchmark(CampusServer server, Caller person) {
        this.server = server;
        this.person = person;
    }

    void run() {
        drawing();
        page(begun());
    }

    private static void drawing() {
        PartnerMap map = LargeMap.linked(STEP);
        Wording words = new Wording(new Texts(), Language.FR);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            long bytes = 0;
            for (int i = 0; i < DRAWN; i++) {
                bytes += PICTURES.stream()
                        .mapToLong(each -> each.apply(map, words).svg().length())
                        .sum();
            }
            if (bytes == 0) {
                throw new IllegalStateException("Nothing was drawn");
            }
            best = Math.max(best, DRAWN * 1e9 / (System.nanoTime() - from));
        }
        System.out.printf(Locale.ROOT, "partner map of 50 x 20, five pictures and tables: %.0f maps/s%n", best);
    }

    private String begun() {
        String sheet = person.send("POST", "/api/worksheets", "{\"tool\":\"partner-mapping-b\"}", Map.of())
                .body()
                .replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        LargeMap.filled(STEP).rows().forEach((question, rows) -> {
            for (String row : rows) {
                save(sheet, question + "." + row, String.valueOf(rows.indexOf(row) + 1));
            }
        });
        LargeMap.filled(STEP).values().forEach((key, text) -> save(sheet, key, text));
        return sheet;
    }

    private void save(String sheet, String key, String text) {
        var answer = person.send(
                "PUT",
                "/api/worksheets/" + sheet + "/fields/" + key,
                "{\"text\":\"" + text + "\"}",
                Map.of("Op-Id", Ids.next(), "If-Match", "\"0\""));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(key + ": " + answer.body());
        }
    }

    private void page(String sheet) {
        double rate = 0;
        double least = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            double before = server.processorSeconds();
            long from = System.nanoTime();
            for (int i = 0; i < PAGES; i++) {
                if (person.get("/partnermap/map?id=" + sheet).statusCode() != 200) {
                    throw new IllegalStateException("The map is not there");
                }
            }
            rate = Math.max(rate, PAGES * 1e9 / (System.nanoTime() - from));
            least = Math.min(least, (server.processorSeconds() - before) * 1000 / PAGES);
        }
        System.out.printf(
                Locale.ROOT, "the page of that map, one at once: %.0f pages/s, %.1f CPU-ms each%n", rate, least);
    }
}
