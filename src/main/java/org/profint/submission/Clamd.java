package org.profint.submission;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The scanner ClamAV, spoken to over TCP or a socket of this machine: {@code INSTREAM}, pieces with their lengths before
 * them, a zero, one line back.
 */
final class Clamd {

    /** What it says about a file. */
    enum Verdict {
        CLEAN,
        INFECTED
    }

    /** Nobody is there: no file can be looked at now. */
    static final class Away extends IOException {

        private static final long serialVersionUID = 1L;

        Away(IOException why) {
            super(why.getMessage(), why);
        }
    }

    private static final int PIECE = 64 * 1024;

    /** For one file, from the first word to the last, whichever way it is spoken to. */
    private static final int PATIENCE = 120_000;

    private static final int CONNECTING = 3_000;
    private static final int LONGEST_ANSWER = 1000;

    private final String address;
    private final int patience;

    /** @param address {@code host:port}, or the absolute path of a socket */
    Clamd(String address) {
        this(address, PATIENCE);
    }

    /** @param patience in milliseconds */
    Clamd(String address, int patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * @throws Away when it is not there
     * @throws IOException when it says neither yes nor no, or nothing for long
     */
    Verdict scan(InputStream file) throws IOException {
        return address.startsWith("/") ? scanHere(file) : scanThere(file);
    }

    private Verdict scanHere(InputStream file) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Void> end = closedLate(channel);
            try {
                reach(() -> channel.connect(UnixDomainSocketAddress.of(address)));
                return ask(file, Channels.newOutputStream(channel), Channels.newInputStream(channel));
            } finally {
                end.complete(null);
            }
        }
    }

    private Verdict scanThere(InputStream file) throws IOException {
        try (Socket socket = new Socket()) {
            CompletableFuture<Void> end = closedLate(socket);
            try {
                reach(() -> socket.connect(place(), CONNECTING));
                return ask(file, socket.getOutputStream(), socket.getInputStream());
            } finally {
                end.complete(null);
            }
        }
    }

    /** A way to get there. */
    private interface Reaching {
        void reach() throws IOException;
    }

    private static void reach(Reaching way) throws Away {
        try {
            way.reach();
        } catch (IOException none) {
            throw new Away(none);
        }
    }

    /** A line that is closed wakes whoever waits at it, to write or to read. */
    private CompletableFuture<Void> closedLate(Closeable line) {
        CompletableFuture<Void> end = new CompletableFuture<Void>().orTimeout(patience, TimeUnit.MILLISECONDS);
        end.whenComplete((none, late) -> {
            if (late != null) {
                close(line);
            }
        });
        return end;
    }

    private static void close(Closeable line) {
        try {
            line.close();
        } catch (IOException gone) {
            // Then nobody waits at it.
        }
    }

    private SocketAddress place() throws IOException {
        int colon = address.lastIndexOf(':');
        try {
            String host = address.substring(0, Math.max(colon, 0)).replaceAll("[\\[\\]]", "");
            return new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new IOException("PROFINT_CLAMD is “" + address + "”, which is no host:port", wrong);
        }
    }

    private static Verdict ask(InputStream file, OutputStream to, InputStream from) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, PIECE));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        int length = file.read(piece);
        while (length > 0) {
            out.writeInt(length);
            out.write(piece, 0, length);
            length = file.read(piece);
        }
        out.writeInt(0);
        out.flush();
        return verdict(answer(from));
    }

    private static String answer(InputStream from) throws IOException {
        StringBuilder words = new StringBuilder();
        int each = from.read();
        while (each > 0 && words.length() < LONGEST_ANSWER) {
            words.append((char) each);
            each = from.read();
        }
        return words.toString().strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        throw new IOException("The scanner said: " + answer);
    }
}
