package org.profint.submission;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a file is nothing but text: no control characters, and no words for a browser or a shell at its beginning. */
final class TextLook {

    private static final int BEGINNING = 4096;

    /** Names of programs in words: their bytes look like any other text. */
    private static final Set<String> SCRIPTS = Set.of(
            "js", "mjs", "cjs", "ts", "vbs", "vbe", "wsf", "wsh", "hta", "bat", "cmd", "ps1", "psm1", "sh", "bash",
            "py", "rb", "pl", "php", "jsp", "jspx", "asp", "aspx", "reg", "scr", "com", "url", "lnk", "desktop");

    private TextLook() {}

    static FileType look(Path file, FileName name) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int each = in.read();
            while (each >= 0) {
                if (isControl(each)) {
                    throw Refused.UNKNOWN.problem();
                }
                each = in.read();
            }
        }
        refuse(beginning(file), name);
        return FileType.CSV.fits(name.ending()) ? FileType.CSV : FileType.TXT;
    }

    private static boolean isControl(int each) {
        return each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f' || each == 0x7F;
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .replaceFirst("^\\uFEFF", "")
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
        }
    }

    private static void refuse(String beginning, FileName name) {
        if (beginning.startsWith("{\\rtf")) {
            throw Refused.OLD_OFFICE.problem();
        }
        if (beginning.startsWith("#!") || beginning.startsWith("<?php") || isScript(name)) {
            throw Refused.SCRIPT.problem();
        }
        boolean marked = beginning.startsWith("<");
        if (marked && beginning.contains("<svg")) {
            throw Refused.SVG.problem();
        }
        if (marked || Stream.of("<script", "<!doctype", "<html", "<iframe").anyMatch(beginning::contains)) {
            throw Refused.MARKUP.problem();
        }
    }

    private static boolean isScript(FileName name) {
        return SCRIPTS.contains(name.ending().toLowerCase(Locale.ROOT));
    }
}
