package org.profint.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A team of five has begun its project and written into every field of its WT1; made through the doors that people use. */
final class FullProject {

    private static final String WORDS =
            "Tenir un carnet commun, à deux, et rappeler chaque partenaire une fois par mois, avant la réunion.";
    private static final Map<String, String> CHOICES =
            Map.of("wt1-objectives-kind", "wt1-ind-count", "wt1-phase-choice", "wt1-ph-entry");
    private static final int PEOPLE = 5;

    private final SomeRun run;
    private final List<Caller> five;
    private final String first;
    private final String id;
    private final String sheet;

    /** @param guide who is to facilitate */
    FullProject(CampusServer server, Caller guide) {
        run = new SomeRun(server, guide, "Maison qui remet");
        five = Stream.generate(() -> new Caller(server).register())
                .limit(PEOPLE)
                .toList();
        run.joinedBy(five);
        first = account(five.get(0));
        id = five.get(0).form("/projectwork/begin?" + run.place(), "do=begin").replaceFirst(".*id=", "");
        sheet = five.get(0).found("/projectwork/project?id=" + id, "/worksheet/sheet\\?id=([0-9a-f-]{36})");
        words().forEach(this::write);
    }

    static String account(Caller person) {
        return person.found("/api/accounts/me", "\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String each : List.of("name", "purpose", "diagnosis-1", "diagnosis-2", "phase", "phase-choice")) {
            words.put("wt1-" + each, CHOICES.getOrDefault("wt1-" + each, WORDS));
        }
        table(words, "wt1-progress", 3, "point");
        table(words, "wt1-objectives", 2, "objective", "indicator", "kind", "target", "when");
        table(words, "wt1-internal", 2, "function");
        table(words, "wt1-external", 2, "function", "organisation");
        table(words, "wt1-actions", 3, "description", "actors", "dates");
        return words;
    }

    private static void table(Map<String, String> words, String table, int rows, String... columns) {
        for (int row = 1; row <= rows; row++) {
            words.put(table + ".r" + row, String.valueOf(row));
            for (String each : columns) {
                String column = table + "-" + each;
                words.put(table + ".r" + row + "." + column, CHOICES.getOrDefault(column, WORDS));
            }
        }
    }

    /** Everybody writes, in turn. */
    private void write(String key, String text) {
        var answer = five.get(key.length() % PEOPLE)
                .send(
                        "PUT",
                        "/api/worksheets/" + sheet + "/fields/" + key,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "\"0\""));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(key + ": " + answer.body());
        }
    }

    SomeRun run() {
        return run;
    }

    /** The account of one of the five. */
    String first() {
        return first;
    }

    String id() {
        return id;
    }

    String sheet() {
        return sheet;
    }
}
