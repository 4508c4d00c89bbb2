package org.profint.house;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps on this device the languages that an address asks for. */
@WebFilter(filterName = "language", urlPatterns = "/*", asyncSupported = true)
public class LanguageSwitch extends HttpFilter {

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (query != null && (query.contains("lang=") || query.contains("content="))) {
            visitor.keep(response);
        }
        chain.doFilter(request, response);
    }
}
