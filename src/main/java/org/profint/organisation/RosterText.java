package org.profint.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.profint.house.Problem;

/**
 * The characters of a list that somebody sends. No spreadsheet says which encoding it has used: a mark at the beginning
 * tells, or the pattern of zero bytes, or that it is sound UTF-8; what is left is Western European.
 */
final class RosterText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 400;

    private RosterText() {}

    /** @throws Problem.Invalid with a sentence for every kind of file that is no list */
    static String of(byte[] bytes) {
        if (isSpreadsheet(bytes)) {
            throw bad("organisation.enrol.file-spreadsheet");
        }
        return sound(decoded(bytes));
    }

    /** Text that was pasted. */
    static String sound(String text) {
        if (text.chars().anyMatch(each -> each < ' ' && each != '\t' && each != '\n' && each != '\r')) {
            throw bad("organisation.enrol.file-binary");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Problem.Invalid bad(String key) {
        return new Problem.Invalid("file", key);
    }

    /** The files that spreadsheets keep for themselves, old and new, and what is printed from them. */
    private static boolean isSpreadsheet(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4)
                || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || begins(bytes, '%', 'P', 'D', 'F');
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int at = 0; at < with.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return strictly(bytes, wide.get()).orElseThrow(() -> bad("organisation.enrol.file-binary"));
        }
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> western(bytes));
    }

    /** UTF-16, by its mark or by where its zero bytes are. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int looked = Math.min(bytes.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int at = 0; at < looked; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (zeros[1] > looked / 4 && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > looked / 4 && zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static String western(byte[] bytes) {
        String text = strictly(bytes, WESTERN).orElseThrow(() -> bad("organisation.enrol.file-binary"));
        // Two files pasted together: every accent of one of them would be wrong, and nobody would notice in time.
        if (hasUtf8Letters(bytes)) {
            throw bad("organisation.enrol.file-mixed");
        }
        return text;
    }

    /** Whether letters of two bytes as UTF-8 writes é, ö, à are in it: in Western text they would read Ã©, Ã¶, Ã. */
    private static boolean hasUtf8Letters(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            if ((bytes[at] & 0xFF) == 0xC3 && (bytes[at + 1] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
