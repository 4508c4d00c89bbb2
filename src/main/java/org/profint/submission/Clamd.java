package org.profint.submission;

import java.io.BufferedOutputStream;
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

    private static final int PIECE = 64 * 1024;
    private static final int PATIENCE = 60_000;
    private static final int CONNECTING = 3_000;
    private static final int LONGEST_ANSWER = 1000;

    private final String address;

    /** @param address {@code host:port}, or the absolute path of a socket */
    Clamd(String address) {
        this.address = address;
    }

    /** @throws IOException when it is not there, or says neither yes nor no */
    Verdict scan(InputStream file) throws IOException {
        if (address.startsWith("/")) {
            try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                channel.connect(UnixDomainSocketAddress.of(address));
                return ask(file, Channels.newOutputStream(channel), Channels.newInputStream(channel));
            }
        }
        try (Socket socket = new Socket()) {
            socket.connect(place(), CONNECTING);
            socket.setSoTimeout(PATIENCE);
            return ask(file, socket.getOutputStream(), socket.getInputStream());
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
