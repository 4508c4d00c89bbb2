package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and pictures. Each carries a piece of its content's hash, so that a browser may
 * keep it for ever: {@code #{assets.of('site.css')}}.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private ServletContext application;

    protected Assets() {}

    @Inject
    public Assets(ServletContext application) {
        this.application = application;
    }

    public String of(String name) {
        return addresses.computeIfAbsent(name, this::address);
    }

    private String address(String name) {
        return FOLDER + name + "?v=" + hash(bytes(name));
    }

    /** What stands in one, for whoever serves several as one: a browser asks for each that a page names. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        try (InputStream in = application.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No asset " + name + " in src/main/webapp" + FOLDER);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first 16 hexadecimal digits of SHA-256: enough to tell versions of a file apart. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean serves(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FOLDER);
    }

    /** Lets browsers and proxies keep what has its hash in its address. */
    @WebFilter(filterName = "assets", urlPatterns = "/assets/*")
    public static class ForEver extends HttpFilter {
        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            boolean versioned = request.getParameter("v") != null;
            response.setHeader(
                    "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=300");
            chain.doFilter(request, response);
        }
    }
}
