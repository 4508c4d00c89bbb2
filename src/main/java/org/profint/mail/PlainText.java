package org.profint.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.profint.mail.Sheet.Block;

/** A letter as plain text. */
final class PlainText {

    private static final String BETWEEN = "\n\n";

    private PlainText() {}

    /** @param site the origin before each path */
    static String of(Sheet sheet, String site) {
        // A line of two hyphens and a space: programs know by it that the rest is a footer.
        return blocks(sheet.body(), site) + "\n\n-- \n" + blocks(sheet.footer(), site) + "\n";
    }

    private static String blocks(List<Block> blocks, String site) {
        return blocks.stream().map(each -> block(each, site)).collect(Collectors.joining(BETWEEN));
    }

    private static String block(Block block, String site) {
        return switch (block.form()) {
            case HEADING -> block.words() + "\n" + "=".repeat(block.words().length());
            case SUBHEADING -> "* " + block.words();
            case PARAGRAPH -> block.words();
            case LINK -> block.words() + "\n" + site + block.path();
        };
    }
}
