package org.profint.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What a file is, by its bytes. Its name is asked only where bytes cannot tell, between one text and another. */
final class Looking {

    private static final int HEAD = 512;
    private static final int TAR_MARK = 257;

    /** How archives begin, in hexadecimal: RAR, 7z, gzip, bzip2, xz, an empty ZIP, cabinet, ar, zstd. */
    private static final List<String> ARCHIVES = List.of(
            "526172211a07",
            "377abcaf271c",
            "1f8b",
            "425a68",
            "fd377a585a00",
            "504b0506",
            "4d534346",
            "213c617263683e",
            "28b52ffd");

    /** Windows, Linux, Java and macOS, WebAssembly. */
    private static final List<String> PROGRAMS =
            List.of("4d5a", "7f454c46", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "0061736d");

    /** Pictures as telephones keep them, which not every browser can draw. */
    private static final Set<String> PHONE = Set.of("heic", "heix", "hevc", "mif1", "msf1", "avif", "avis");

    private Looking() {}

    /** @throws org.profint.house.Problem.Invalid when such a file is not taken */
    static FileType look(Path file, FileName name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw Refused.EMPTY.problem();
        }
        FileType picture = picture(head);
        if (picture != null) {
            return picture;
        }
        if (text(head, 0, 5).equals("%PDF-")) {
            return FileType.PDF;
        }
        if (begins(head, "504b0304")) {
            return OfficeLook.look(file);
        }
        refuse(head);
        return TextLook.look(file, name);
    }

    private static FileType picture(byte[] head) {
        if (begins(head, "89504e470d0a1a0a")) {
            return FileType.PNG;
        }
        if (begins(head, "ffd8ff")) {
            return FileType.JPEG;
        }
        return text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP") ? FileType.WEBP : null;
    }

    private static void refuse(byte[] head) {
        if (begins(head, "d0cf11e0a1b11ae1")) {
            throw Refused.OLD_OFFICE.problem();
        }
        if (text(head, TAR_MARK, 5).equals("ustar") || ARCHIVES.stream().anyMatch(each -> begins(head, each))) {
            throw Refused.ARCHIVE.problem();
        }
        if (PROGRAMS.stream().anyMatch(each -> begins(head, each)) && isBinary(head)) {
            throw Refused.EXECUTABLE.problem();
        }
        if (text(head, 4, 4).equals("ftyp") && PHONE.contains(text(head, 8, 4))) {
            throw Refused.PHONE_PICTURE.problem();
        }
    }

    /** “MZ” may also begin a word. */
    private static boolean isBinary(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, String hex) {
        if (head.length * 2 < hex.length()) {
            return false;
        }
        for (int at = 0; at < hex.length(); at += 2) {
            if ((head[at / 2] & 0xFF) != Integer.parseInt(hex.substring(at, at + 2), 16)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] head, int from, int length) {
        return head.length < from + length ? "" : new String(head, from, length, StandardCharsets.ISO_8859_1);
    }
}
