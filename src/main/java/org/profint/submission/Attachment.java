package org.profint.submission;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.profint.house.Problem;

/**
 * A file on its way out: an attachment of the type that was found, in a sandbox, so that no browser ever shows it as a
 * page of ours. A picture may still be drawn inside a page of ours.
 */
final class Attachment {

    static final String POLICY = "sandbox; default-src 'none'";

    private Attachment() {}

    static Response of(Submitting.Opened opened, String range, String known, HttpServletResponse response) {
        Path bytes = opened.bytes();
        long length = length(bytes, opened.file().id());
        String tag = "\"" + opened.hash() + "\"";
        headers(opened.file(), tag, response);
        if (tag.equals(known)) {
            return Response.notModified().build();
        }
        ByteRange wanted = ByteRange.of(range, length);
        if (wanted == ByteRange.NONE) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + length)
                    .build();
        }
        StreamingOutput out = to -> copy(bytes, wanted, to);
        Response.ResponseBuilder answer = Response.status(wanted.isPart() ? 206 : 200)
                .entity(out)
                .type(opened.file().kind().mediaType())
                .header("Content-Length", wanted.length());
        return wanted.isPart()
                ? answer.header("Content-Range", wanted.of(length)).build()
                : answer.build();
    }

    private static long length(Path bytes, String id) {
        try {
            return Files.size(bytes);
        } catch (IOException gone) {
            throw new Problem.NotFound("file", id);
        }
    }

    /** In place of what the gate has set for pages. */
    private static void headers(FileView file, String tag, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
    }

    /** RFC 6266: a name in plain letters for old browsers, and the whole name for all others. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }

    private static void copy(Path bytes, ByteRange wanted, OutputStream to) throws IOException {
        try (FileChannel from = FileChannel.open(bytes, StandardOpenOption.READ)) {
            WritableByteChannel out = Channels.newChannel(to);
            long at = wanted.from();
            long end = wanted.from() + wanted.length();
            while (at < end) {
                at += from.transferTo(at, end - at, out);
            }
        }
    }
}
