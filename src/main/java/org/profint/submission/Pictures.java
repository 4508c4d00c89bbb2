package org.profint.submission;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures without what cameras write beside the points: place, time, device, names. Segments are left out and nothing is
 * encoded anew, so the picture is the same to the point.
 */
final class Pictures {

    static final long MOST_POINTS = 50_000_000;

    private Pictures() {}

    /** A way to copy a picture. Says how many points it has. */
    private interface Copying {
        long copy(InputStream in, OutputStream out) throws IOException;
    }

    /** @throws org.profint.house.Problem.Invalid for one that is broken or too large to be drawn */
    static void clean(FileType type, Path from, Path to) throws IOException {
        long points = switch (type) {
            case JPEG -> copy(from, to, JpegCopy::copy);
            case PNG -> copy(from, to, PngCopy::copy);
            case WEBP -> copy(from, to, new WebpCopy(Files.size(from))::copy);
            default -> throw new IllegalArgumentException(type.name());
        };
        if (type == FileType.WEBP) {
            WebpCopy.finish(to);
        }
        if (points <= 0) {
            throw Refused.BROKEN.problem();
        }
        if (points > MOST_POINTS) {
            throw Refused.PIXELS.problem();
        }
    }

    private static long copy(Path from, Path to, Copying way) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            return way.copy(in, out);
        } catch (EOFException cut) {
            throw Refused.BROKEN.problem();
        }
    }

    /** @throws EOFException when there are fewer */
    static byte[] bytes(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Copies so many bytes, or lets them go by. */
    static void pass(InputStream in, OutputStream out, long length) throws IOException {
        long left = length;
        while (left > 0) {
            byte[] piece = bytes(in, (int) Math.min(left, 1 << 13));
            out.write(piece);
            left -= piece.length;
        }
    }
}
