package org.profint.submission;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A ZIP archive that is a document, or not. It is unpacked into nothing, and counted: so many entries, so many bytes. No
 * XML is parsed, so no entity can grow.
 */
final class OfficeLook {

    static final int MOST_ENTRIES = 5000;
    static final long MOST_INFLATED = 250_000_000;
    private static final int LONGEST_NAME = 512;
    private static final int LONGEST_TYPES = 1_000_000;
    private static final int BUFFER = 64 * 1024;

    /** A letter written as its number: it would hide a word from us and not from who opens the document. */
    private static final Pattern HIDDEN_TYPE = Pattern.compile("\\bType\\s*=\\s*(\"[^\"]*&#|'[^']*&#)");

    private static final Map<String, FileType> OPEN = Map.of(
            FileType.ODT.mediaType(), FileType.ODT,
            FileType.ODS.mediaType(), FileType.ODS,
            FileType.ODP.mediaType(), FileType.ODP);

    private static final Map<String, FileType> MICROSOFT = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[BUFFER];
    private long inflated;
    private FileType type;
    private boolean macros;

    private OfficeLook() {}

    /** @throws org.profint.house.Problem.Invalid for any other archive, with macros, and beyond the limits */
    static FileType look(Path file) throws IOException {
        OfficeLook look = new OfficeLook();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            look.read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw Refused.BROKEN.problem();
        }
        return look.judged(file);
    }

    private void read(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            if (names.size() >= MOST_ENTRIES) {
                throw Refused.BOMB.problem();
            }
            if (entry.getName().length() > LONGEST_NAME || !names.add(entry.getName())) {
                throw Refused.BROKEN.problem();
            }
            read(entry.getName(), zip);
            entry = zip.getNextEntry();
        }
    }

    private void read(String name, InputStream in) throws IOException {
        macros |= isMacro(name);
        if (names.size() == 1 && name.equals("mimetype")) {
            type = OPEN.get(words(in, LONGEST_NAME).strip());
        } else if (name.equalsIgnoreCase("[Content_Types].xml")) {
            contentTypes(xml(in));
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".rels")) {
            relations(xml(in));
        }
        int length = in.read(buffer);
        while (length >= 0) {
            count(length);
            length = in.read(buffer);
        }
    }

    private String words(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        count(bytes.length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** All of it, in the one writing that is read here; what is longer or written otherwise is refused. */
    private String xml(InputStream in) throws IOException {
        String xml = words(in, LONGEST_TYPES + 1);
        if (xml.length() > LONGEST_TYPES || xml.indexOf('\0') >= 0) {
            throw Refused.BROKEN.problem();
        }
        return xml;
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > MOST_INFLATED) {
            throw Refused.BOMB.problem();
        }
    }

    private void contentTypes(String xml) {
        if (xml.contains("&#") || xml.contains("<!")) {
            throw Refused.BROKEN.problem();
        }
        String low = xml.toLowerCase(Locale.ROOT);
        macros |= low.contains("macroenabled") || low.contains("vbaproject") || low.contains("macrosheet");
        MICROSOFT.forEach((words, found) -> type = xml.contains(words) ? found : type);
    }

    /** A template from elsewhere brings its programs along when the document is opened. */
    private void relations(String xml) {
        boolean elsewhere = xml.contains("attachedTemplate") && xml.contains("External");
        macros |= elsewhere || HIDDEN_TYPE.matcher(xml).find() || xml.contains("<!ENTITY");
    }

    /** Where programs are kept inside documents, and things that other programs open. */
    private static boolean isMacro(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.endsWith("vbaproject.bin")
                || low.startsWith("basic/")
                || low.startsWith("scripts/")
                || low.contains("macrosheets/")
                || low.contains("embeddings/oleobject");
    }

    private FileType judged(Path file) throws IOException {
        if (macros) {
            throw Refused.MACROS.problem();
        }
        if (type == null) {
            throw Refused.ARCHIVE.problem();
        }
        if (!Directory.of(file).equals(names)) {
            // A program that reads the list at the end would see other things than we have looked at.
            throw Refused.BROKEN.problem();
        }
        return type;
    }
}
