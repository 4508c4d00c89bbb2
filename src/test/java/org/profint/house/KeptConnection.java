package org.profint.house;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As little client as will do, so that the processor is the server's: one person, one kept connection. */
final class KeptConnection implements AutoCloseable {

    private final Socket socket;
    private final String cookie;
    private final byte[] buffer = new byte[1 << 14];

    KeptConnection(CampusServer server, Caller person) throws IOException {
        socket = new Socket("localhost", server.port());
        cookie = person.cookies();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
    }

    String get(String path) throws IOException {
        return send("GET " + path, "", "");
    }

    /** @param headers whole lines, each with its end */
    String send(String verb, String headers, String json) throws IOException {
        return send(verb, headers, "application/json", json);
    }

    /** Sends a form of a page. */
    String form(String path, String form) throws IOException {
        return send("POST " + path, "", "application/x-www-form-urlencoded", form);
    }

    private String send(String verb, String headers, String type, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        String content =
                body.length == 0 ? "" : "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n";
        String head = verb + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n" + headers + content + "\r\n";
        socket.getOutputStream().write((head + words).getBytes(StandardCharsets.UTF_8));
        return answer();
    }

    private String answer() throws IOException {
        StringBuilder answer = new StringBuilder();
        while (!isWhole(answer)) {
            int count = socket.getInputStream().read(buffer);
            if (count < 0) {
                throw new IllegalStateException("closed by the server: " + answer);
            }
            // A byte a character: lengths stay lengths.
            answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
        return answer.toString();
    }

    private static boolean isWhole(StringBuilder answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        int length = answer.indexOf("Content-Length: ");
        return length >= 0 && length < end
                ? answer.length()
                        >= end + 4 + Integer.parseInt(answer.substring(length + 16, answer.indexOf("\r\n", length)))
                : answer.toString().endsWith("0\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
