package org.profint.submission;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The list at the end of a ZIP archive, read only where it says that it is short. */
final class Directory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int COUNT_AT = 10;
    private static final int LENGTH_AT = 12;
    private static final long LONGEST = 4_000_000;

    private Directory() {}

    /** Names of its entries; a list that is broken, or long, is refused. */
    static Set<String> of(Path file) throws IOException {
        if (!isShort(file)) {
            throw Refused.BROKEN.problem();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refused.BROKEN.problem();
        }
    }

    private static boolean isShort(Path file) throws IOException {
        ByteBuffer tail = tail(file);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return Short.toUnsignedInt(tail.getShort(at + COUNT_AT)) <= OfficeLook.MOST_ENTRIES
                        && Integer.toUnsignedLong(tail.getInt(at + LENGTH_AT)) <= LONGEST;
            }
        }
        return false;
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(in.length(), END_LENGTH + LONGEST_COMMENT)];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
