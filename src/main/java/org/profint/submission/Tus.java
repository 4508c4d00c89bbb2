package org.profint.submission;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.profint.house.Problem;

/** The words of the protocol tus 1.0.0 for uploads that can be resumed: its core, creation, termination, checksum. */
final class Tus {

    static final String VERSION = "1.0.0";
    static final String RESUMABLE = "Tus-Resumable";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String PIECE = "application/offset+octet-stream";
    private static final int UNKNOWN_VERSION = 412;
    private static final int DAMAGED = 460;

    private Tus() {}

    static boolean speaks(String version) {
        return VERSION.equals(version);
    }

    static Response otherVersion() {
        return Response.status(UNKNOWN_VERSION).header("Tus-Version", VERSION).build();
    }

    static Response damaged() {
        return Response.status(DAMAGED, "Checksum Mismatch")
                .header(RESUMABLE, VERSION)
                .build();
    }

    static Response abilities(long largest) {
        return Response.noContent()
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,termination,checksum")
                .header("Tus-Checksum-Algorithm", "sha1,sha256")
                .header("Tus-Max-Size", largest)
                .build();
    }

    /** @throws Problem.Invalid for what is no number of bytes */
    static long number(String header, String value) {
        try {
            long number = Long.parseLong(value == null ? "" : value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            // The same answer as for a negative one.
        }
        throw new Problem.Invalid(header, "house.problem.invalid");
    }

    /** {@code key Base64, key Base64}; a key without a value is empty. */
    static Map<String, String> metadata(String header) {
        Map<String, String> words = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",")) {
            String[] parts = pair.strip().split(" +");
            try {
                byte[] value = Base64.getDecoder().decode(parts.length > 1 ? parts[1] : "");
                words.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notBase64) {
                throw new Problem.Invalid("Upload-Metadata", "house.problem.invalid");
            }
        }
        return words;
    }
}
