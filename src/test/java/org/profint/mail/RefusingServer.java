package org.profint.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: it answers 550 to every reader. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0);

    RefusingServer() throws IOException {
        new Thread(this::serve, "refusing").start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                speak(line);
            } catch (IOException over) {
                // Closed with the test, or hung up by the other side.
                continue;
            }
        }
    }

    private static void speak(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 here\r\n");
        out.flush();
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            boolean reader = said.startsWith("RCPT");
            String name = said.replaceAll(".*<(.*)>.*", "$1");
            out.print(reader ? "550 5.1.1 <" + name + "> no such reader\r\n" : "250 fine\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
