package org.profint.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.profint.house.Language;

/** One {@code fr.md}: front matter between two lines of three hyphens, a body, sections with names. */
final class WordsFile {

    private static final Shape SHAPE = new Shape("words");
    private static final Pattern FRONT = Pattern.compile("\\A---\\R(.*?\\R)---\\R?(.*)\\z", Pattern.DOTALL);
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern SECTION = Pattern.compile("^## +(.+?) *\\{#([a-z0-9-]+)} *$");

    /** A piece of the text under its heading; the body is the one without an id. */
    record Piece(String id, String title, String text, int line) {}

    private final Language language;
    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Yaml front;

    WordsFile(Language language, String file, String content) {
        this.language = language;
        this.file = file;
        Matcher parts = FRONT.matcher(printed(content.replace("\uFEFF", "")));
        if (!parts.matches()) {
            mistakes.add(new Mistake(
                    file, 1, "begins without front matter", "Begin with “---”, “title: …”, “state: …”, “---”."));
            front = new Yaml(file, "{}", 1);
            return;
        }
        front = new Yaml(file, parts.group(1), 2);
        mistakes.addAll(SHAPE.check(front, file));
        int firstLine = 3 + (int) parts.group(1).lines().count();
        if (parts.group(2).length() > Markdown.LONGEST) {
            mistakes.add(new Mistake(
                    file,
                    firstLine,
                    "has more than " + Markdown.LONGEST + " characters",
                    "Cut it into several things."));
        } else {
            split(parts.group(2), firstLine);
        }
    }

    /** Authors type the straight apostrophe of their keyboard; readers get the printed one. */
    private static String printed(String text) {
        return APOSTROPHE.matcher(text).replaceAll("\u2019");
    }

    private void split(String text, int firstLine) {
        StringBuilder current = new StringBuilder();
        String id = "";
        String title = "";
        int line = firstLine;
        int start = firstLine;
        for (String each : text.split("\\R", -1)) {
            Matcher heading = SECTION.matcher(each);
            if (heading.matches()) {
                pieces.add(new Piece(id, title, current.toString(), start));
                title = heading.group(1);
                id = heading.group(2);
                start = line + 1;
                current.setLength(0);
            } else {
                current.append(each).append('\n');
            }
            line++;
        }
        pieces.add(new Piece(id, title, current.toString(), start));
    }

    Language language() {
        return language;
    }

    String file() {
        return file;
    }

    Yaml front() {
        return front;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isReadable() {
        return mistakes.isEmpty();
    }

    boolean isSource() {
        return front.tree().path("state").asText().equals("source");
    }

    int words() {
        return pieces.stream()
                .mapToInt(piece -> piece.text().strip().split("\\s+").length)
                .sum();
    }

    Words words(UnaryOperator<String> address) {
        JsonNode tree = front.tree();
        Map<String, String> texts = new HashMap<>();
        tree.path("texts")
                .fields()
                .forEachRemaining(
                        each -> texts.put(each.getKey(), each.getValue().asText()));
        Map<String, Words.Section> sections = new LinkedHashMap<>();
        String body = "";
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            String html = Markdown.html(piece.text(), address);
            plain.append(piece.title())
                    .append('\n')
                    .append(Markdown.plain(piece.text()))
                    .append('\n');
            if (piece.id().isEmpty()) {
                body = html;
            } else {
                sections.put(piece.id(), new Words.Section(piece.id(), piece.title(), html));
            }
        }
        texts.values().forEach(text -> plain.append(text).append('\n'));
        List<String> aliases = new ArrayList<>();
        tree.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        String revision = isSource() ? "revision" : "of-revision";
        return new Words(
                language,
                tree.path("title").asText(),
                tree.path("short").asText(null),
                tree.path("teaser").asText(""),
                tree.path("state").asText(),
                tree.path(revision).asInt(),
                tree.path("reviewed-by").asText(null),
                tree.path("reviewed-on").asText(null),
                List.copyOf(aliases),
                Map.copyOf(texts),
                body,
                sections,
                plain.toString());
    }
}
