package org.profint.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.profint.house.Xml;
import org.profint.mail.Sheet.Block;

/**
 * A letter as HTML: headings, paragraphs and links that say where they lead, in its language. No picture, no table, no
 * colour of our own (the reader's program has light and dark), nothing that tells us whether it was opened.
 */
final class Html {

    private Html() {}

    /** @param site the origin before each path */
    static String of(Sheet sheet, String site) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                </head>
                <body style="font: 1rem/1.6 sans-serif; margin: 0; padding: 1.5rem">
                <main style="max-width: 38rem; margin: 0 auto">
                <h1 style="font-size: 1.4rem; line-height: 1.3">%s</h1>
                %s
                </main>
                <footer style="max-width: 38rem; margin: 2rem auto 0; border-top: 1px solid; font-size: 0.9rem">
                %s
                </footer>
                </body>
                </html>
                """.formatted(
                        sheet.language().getTag(),
                        Xml.quoted(sheet.subject()),
                        Xml.quoted(sheet.subject()),
                        blocks(sheet.body(), site),
                        blocks(sheet.footer(), site));
    }

    private static String blocks(List<Block> blocks, String site) {
        return blocks.stream().map(each -> block(each, site)).collect(Collectors.joining("\n"));
    }

    private static String block(Block block, String site) {
        String words = Xml.quoted(block.words());
        return switch (block.form()) {
            case HEADING -> "<h2 style=\"font-size: 1.2rem\">" + words + "</h2>";
            case SUBHEADING -> "<h3 style=\"font-size: 1rem\">" + words + "</h3>";
            case PARAGRAPH -> "<p>" + words + "</p>";
            case LINK -> "<p><a href=\"" + Xml.quoted(site + block.path()) + "\">" + words + "</a></p>";
        };
    }
}
