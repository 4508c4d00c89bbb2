package org.profint.submission;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a picture is, in EXIF: the one thing of it that stays, or portraits would lie on their side. */
final class Orientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int LAST = 8;

    private Orientation() {}

    /** 1 to 8; 1, as it is, where nothing or nonsense is said. */
    static int of(byte[] segment) {
        try {
            ByteBuffer all = ByteBuffer.wrap(segment);
            if (all.remaining() < EXIF.length + LAST || all.mismatch(ByteBuffer.wrap(EXIF)) < EXIF.length) {
                return 1;
            }
            ByteBuffer tiff = all.position(EXIF.length).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return entry(tiff, tiff.getInt(4));
        } catch (IndexOutOfBoundsException nonsense) {
            return 1;
        }
    }

    private static int entry(ByteBuffer tiff, int directory) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int at = directory + 2; at < directory + 2 + entries * ENTRY; at += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG && tiff.getShort(at + 2) == SHORT) {
                int said = tiff.getShort(at + 8);
                return said >= 1 && said <= LAST ? said : 1;
            }
        }
        return 1;
    }

    /** EXIF that says this and nothing else. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(EXIF.length + 26)
                .put(EXIF)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
