package org.profint.house;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every request passes first: the headers of every answer, the size of every body, and the origin of everything
 * that may change something. A browser always names the origin of such a request; a program that names none is no
 * forged page, and passes.
 */
@WebFilter(filterName = "gate", urlPatterns = "/*", asyncSupported = true)
public class Gate extends HttpFilter {

    /** Largest body accepted, in bytes: an answer of 10,000 characters in JSON, with room. */
    public static final long LARGEST_BODY = 200_000;

    /**
     * The form of a step sends nine answers, each with the text it was filled with, up to 9 bytes a character; that of a
     * worksheet all its fields.
     */
    public static final long LARGEST_STEP = 2_000_000;

    /** A list of 10,000 people in UTF-16, with room. */
    public static final long LARGEST_ROSTER = 2_000_000;

    /** Where a file comes in pieces, and the form that sends one whole: as large as a file may be, with room. */
    private static final String PIECES = "/api/submissions/uploads/";

    private static final String FILES = "/submission/files";
    private static final long MEGABYTE = 1_000_000;

    private static final List<Larger> LARGER = List.of(
            new Larger("/learning/step", "application/x-www-form-urlencoded", LARGEST_STEP),
            new Larger("/worksheet/sheet", "application/x-www-form-urlencoded", LARGEST_STEP),
            new Larger("/organisation/enrol", "multipart/form-data", LARGEST_ROSTER));

    /** A form that may be larger than others, and how its page sends it. */
    private record Larger(String path, String type, long bytes) {

        boolean fits(HttpServletRequest request) {
            String sent = request.getContentType();
            return request.getMethod().equals("POST")
                    && request.getRequestURI().equals(path)
                    && sent != null
                    && sent.startsWith(type);
        }
    }

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    /** A per cent sign that begins no escape. */
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Of light pages, and of the page that says why there is no console. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    private transient Problems problems;

    @Inject
    @ConfigProperty(name = "profint.base.url", defaultValue = "none")
    private String baseUrl;

    @Inject
    @ConfigProperty(name = "profint.file.megabytes", defaultValue = "50")
    private long largestFile;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        if (isUnreadable(request.getQueryString())) {
            // Whatever reads a parameter of this request would fail, the problem page too.
            unreadable(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            // The problem page of a request that has been judged already.
            chain.doFilter(request, response);
        } else if (GuestDoors.isClosed(request)) {
            problems.answer(request, response, 404);
        } else if (!KNOWN.contains(request.getMethod())) {
            problems.answer(request, response, 405);
        } else if (SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (foreign(request)) {
            problems.answer(request, response, 403);
        } else if (request.getContentLengthLong() > largest(request)) {
            problems.answer(request, response, 413);
        } else if (request.getContentLengthLong() < 0 && mayHaveBody(request)) {
            // A body of unknown length could not be refused before it is read.
            problems.answer(request, response, 411);
        } else if (isUnreadableForm(request)) {
            problems.json(response, 400);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** In pieces; and by HTTP/2, which says nothing of it before it comes, what is made to be large. */
    private static boolean mayHaveBody(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getHeader("Transfer-Encoding") != null
                || request.getMethod().equals("PATCH")
                || type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isUnreadable(String query) {
        return query != null && HALF_ESCAPE.matcher(query).find();
    }

    /** A person gets the page with the stray sign taken for what it is; a program is told. */
    private void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/")) {
            response.sendRedirect(request.getRequestURI() + "?"
                    + HALF_ESCAPE.matcher(request.getQueryString()).replaceAll("%25"));
        } else {
            problems.json(response, 400);
        }
    }

    private static boolean isUnreadableForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return false;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (IllegalStateException | IllegalArgumentException bad) {
            return true;
        }
    }

    private long largest(HttpServletRequest request) {
        if (isFile(request)) {
            return largestFile * MEGABYTE + LARGEST_BODY;
        }
        return LARGER.stream()
                .filter(each -> each.fits(request))
                .mapToLong(Larger::bytes)
                .findFirst()
                .orElse(LARGEST_BODY);
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String path = request.getRequestURI();
        return request.getMethod().equals("PATCH")
                        && path.startsWith(PIECES)
                        && type.equals("application/offset+octet-stream")
                || request.getMethod().equals("POST") && path.equals(FILES) && type.startsWith("multipart/form-data");
    }

    /** Consoles get their policy from PrimeFaces, with a nonce for its scripts: see web.xml. */
    private static boolean isConsole(HttpServletRequest request) {
        return Consoles.has(request.getRequestURI());
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (!isConsole(request)) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!Assets.serves(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return foreignSite || origin != null && !origin.equals(ownOrigin(request)) && !origin.equals(baseUrl);
    }

    private static String ownOrigin(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return request.getScheme() + "://" + host;
    }
}
