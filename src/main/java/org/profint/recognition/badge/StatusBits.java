package org.profint.recognition.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** A list of badges that hold no more: one bit a badge, so many that nobody sees whose was looked up. */
public final class StatusBits {

    /** The least that the standard allows. */
    public static final int SIZE = 131_072;

    private static final int BYTE = 8;
    private static final int FIRST = 0x80;

    private StatusBits() {}

    /** Compressed, as the standard writes it. The first bit is the leftmost of the first byte. */
    static String of(Collection<Integer> revoked) {
        byte[] bits = new byte[SIZE / BYTE];
        revoked.forEach(place -> bits[place / BYTE] |= (byte) (FIRST >> place % BYTE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
