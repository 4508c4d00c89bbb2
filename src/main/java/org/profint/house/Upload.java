package org.profint.house;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Files, and long texts, that came with a form. */
public final class Upload {

    private Upload() {}

    /** What came in a part of the form; empty when there is none, or no file was chosen. */
    public static byte[] part(HttpServletRequest request, String name) throws IOException {
        String type = request.getContentType();
        boolean several = type != null && type.startsWith("multipart/form-data");
        try {
            Part part = several ? request.getPart(name) : null;
            if (part == null) {
                return new byte[0];
            }
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (ServletException noForm) {
            return new byte[0];
        }
    }
}
