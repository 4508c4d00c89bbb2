package org.profint.submission;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as clamd does, and knows one virus. */
final class FakeClamd implements AutoCloseable {

    private static final String ASKED = "zINSTREAM\0";

    private final ServerSocket door;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param port 0 for any */
    FakeClamd(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "fake-clamd");
        listening.setDaemon(true);
        listening.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException closed) {
                // The test has ended it, or the caller has gone.
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        if (!new String(in.readNBytes(ASKED.length()), StandardCharsets.US_ASCII).equals(ASKED)) {
            caller.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int length = in.readInt();
        while (length > 0) {
            file.write(in.readNBytes(length));
            length = in.readInt();
        }
        asked.incrementAndGet();
        String words = file.toString(StandardCharsets.ISO_8859_1);
        boolean found = words.contains(new String(SomeFiles.eicar(), StandardCharsets.ISO_8859_1));
        String said = found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many files it was shown. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
