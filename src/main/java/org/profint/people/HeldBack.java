package org.profint.people;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.profint.house.Problems;

/**
 * Leads managers, facilitators and administrators to their second factor before anything that their roles open. The roles
 * themselves are not in {@link Person#roles} until then; this is the friendly half, and a second wall for queries that
 * ask the table of roles themselves.
 */
@WebFilter(filterName = "held-back", urlPatterns = "/*", asyncSupported = true)
public class HeldBack extends HttpFilter {

    private static final List<String> OPENED_BY_ROLES = List.of(
            "/administration/",
            "/management/",
            "/organisation/",
            "/learning/run",
            "/facilitation/desk",
            "/api/administration",
            "/api/management",
            "/api/organisations",
            "/api/teams",
            "/api/runs");

    /** What somebody does who has no role yet, or only as a learner. */
    private static final List<String> FOR_EVERYBODY =
            List.of("/organisation/invitation", "/organisation/join", "/organisation/register", "/organisation/mine");

    @Inject
    private transient Me me;

    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!opens(OPENED_BY_ROLES, path) || opens(FOR_EVERYBODY, path) || !me.isHeldBack()) {
            chain.doFilter(request, response);
        } else if (path.startsWith("/api/")) {
            problems.answer(request, response, 403);
        } else {
            String back = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
            response.sendRedirect("/people/second-factor?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
        }
    }

    private static boolean opens(List<String> beginnings, String path) {
        return beginnings.stream().anyMatch(path::startsWith);
    }
}
