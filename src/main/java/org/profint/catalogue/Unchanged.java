package org.profint.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.profint.content.Content;
import org.profint.house.Assets;
import org.profint.house.Ids;
import org.profint.house.Visitor;

/**
 * What everybody may read is not sent again while it has not changed: a browser asks with the tag of what it has, and a
 * visitor without sign-in gets 304. The tag changes with the content, the address and the two languages, and with each
 * server: what another one has sent is sent in full once more. Where testimonies of teams are listed, it changes with
 * them: one that was withdrawn is in no page that a browser still has.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Unchanged extends HttpFilter {

    /** One state of the content, and a name for it that no other server gives. */
    private record Edition(Content content, String name) {}

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Stories stories;

    /** Pages that list no testimony of a team: all others ask for them. */
    private static final Set<String> WITHOUT_STORIES = Set.of(
            "/",
            "/catalogue/case",
            "/catalogue/domain",
            "/catalogue/model",
            "/catalogue/modules",
            "/catalogue/page",
            "/catalogue/success-factors",
            "/catalogue/testimony");

    private transient volatile Edition edition;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPublic(request.getRequestURI()) || !request.getMethod().equals("GET") || isSomebody(request)) {
            chain.doFilter(request, response);
            return;
        }
        String tag = tag(request.getRequestURI());
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        response.setHeader("ETag", tag);
        if (has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A proxy that compresses marks the tag as weak, and a browser may name several: either way it has the page. */
    private static boolean has(HttpServletRequest request, String tag) {
        String there = request.getHeader("If-None-Match");
        return there != null && there.contains(tag);
    }

    private static boolean isPublic(String path) {
        return path.equals("/") || path.startsWith("/catalogue/");
    }

    /** Whoever is signed in gets a page of their own, with their name. */
    private static boolean isSomebody(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    private String tag(String path) {
        String page = String.join(
                " ",
                edition().name(),
                WITHOUT_STORIES.contains(path) ? "" : stories.edition(),
                visitor.getPlace(),
                visitor.getLanguage().getTag(),
                visitor.getContentLanguage().getTag());
        return "\"" + Assets.hash(page.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private Edition edition() {
        Content now = catalogue.content();
        Edition known = edition;
        if (known == null || known.content() != now) {
            known = new Edition(now, Ids.next());
            edition = known;
        }
        return known;
    }
}
