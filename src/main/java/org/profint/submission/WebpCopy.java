package org.profint.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A WebP picture, chunk by chunk (RFC 9649): without EXIF and XMP. */
final class WebpCopy {

    private static final int RIFF = 12;
    private static final int HEAD = 8;
    private static final int LOOKED_AT = 10;
    private static final int EXIF_AND_XMP = 0x0C;

    private final long length;
    private long points;

    WebpCopy(long length) {
        this.length = length;
    }

    /** @return how many points it has; 0 when it has none */
    long copy(InputStream in, OutputStream out) throws IOException {
        byte[] riff = Pictures.bytes(in, RIFF);
        out.write(riff);
        long end = Math.min(length, HEAD + Integer.toUnsignedLong(little(riff).getInt(4)));
        long at = RIFF;
        while (at + HEAD <= end) {
            at += HEAD + chunk(in, out);
        }
        return points;
    }

    private long chunk(InputStream in, OutputStream out) throws IOException {
        byte[] head = Pictures.bytes(in, HEAD);
        String name = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        long size = Integer.toUnsignedLong(little(head).getInt(4));
        long padded = size + (size & 1);
        boolean leftOut = name.equals("EXIF") || name.equals("XMP ");
        OutputStream kept = leftOut ? OutputStream.nullOutputStream() : out;
        kept.write(head);
        byte[] first = Pictures.bytes(in, (int) Math.min(padded, LOOKED_AT));
        if (points == 0 && first.length == LOOKED_AT) {
            points = points(name, first);
        }
        if (name.equals("VP8X") && first.length > 0) {
            first[0] &= ~EXIF_AND_XMP;
        }
        kept.write(first);
        Pictures.pass(in, kept, padded - first.length);
        return padded;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long points(String name, byte[] body) {
        ByteBuffer numbers = little(body);
        return switch (name) {
            case "VP8X" -> (1L + (numbers.getInt(4) & 0xFFFFFF)) * (1L + (numbers.getInt(6) >>> 8));
            case "VP8L" -> (1L + (numbers.getInt(1) & 0x3FFF)) * (1L + (numbers.getInt(1) >>> 14 & 0x3FFF));
            case "VP8 " -> (long) (numbers.getShort(6) & 0x3FFF) * (numbers.getShort(8) & 0x3FFF);
            default -> 0;
        };
    }

    /** What was left out is not counted any more. */
    static void finish(Path written) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(written.toFile(), "rw")) {
            file.seek(4);
            file.writeInt(Integer.reverseBytes((int) (file.length() - HEAD)));
        }
    }
}
