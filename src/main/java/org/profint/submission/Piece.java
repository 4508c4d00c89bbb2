package org.profint.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.profint.house.Problem;

/** Bytes on their way to a file, a buffer at a time, with the checksum that was sent along, if any. */
public final class Piece {

    private static final int BUFFER = 64 * 1024;

    /** The piece is not what was sent; none of it was kept. */
    public static final class Damaged extends RuntimeException {
        Damaged() {
            super("The checksum of a piece is another one");
        }
    }

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] expected;

    private Piece(InputStream in, MessageDigest digest, byte[] expected) {
        this.in = in;
        this.digest = digest;
        this.expected = expected;
    }

    public static Piece of(InputStream in) {
        return new Piece(in, null, null);
    }

    /**
     * @param checksum as tus sends it: the name of the way, a space, Base64; null for none
     * @throws Problem.Invalid for one that we do not know
     */
    public static Piece of(InputStream in, String checksum) {
        if (checksum == null) {
            return of(in);
        }
        String[] parts = checksum.strip().split(" ");
        try {
            String way = parts[0].equals("sha1") ? "SHA-1" : parts[0].equals("sha256") ? "SHA-256" : "none";
            return new Piece(
                    in, MessageDigest.getInstance(way), Base64.getDecoder().decode(parts.length > 1 ? parts[1] : ""));
        } catch (NoSuchAlgorithmException | IllegalArgumentException unknown) {
            throw new Problem.Invalid("checksum", "house.problem.invalid");
        }
    }

    /**
     * Writes behind what is there; with a checksum that is not right, or more than announced, nothing of it stays.
     *
     * @param most how long the whole file was said to be
     */
    void write(FileChannel file, long most) throws IOException {
        long from = file.size();
        file.position(from);
        byte[] buffer = new byte[BUFFER];
        int length = read(buffer);
        while (length >= 0) {
            if (file.position() + length > most) {
                file.truncate(from);
                throw new Problem.TooLarge("submission.refused.longer", Limits.megabytes(most));
            }
            put(file, buffer, length);
            length = read(buffer);
        }
        if (digest != null && !MessageDigest.isEqual(digest.digest(), expected)) {
            file.truncate(from);
            throw new Damaged();
        }
    }

    /** A line that is cut ends a piece: what has come is there, and the next one goes on behind it. */
    private int read(byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException cut) {
            return -1;
        }
    }

    private void put(FileChannel file, byte[] buffer, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        if (digest != null) {
            digest.update(buffer, 0, length);
        }
    }
}
