package org.profint.people.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/** The cookie that binds a journey to the browser it began in. */
final class ProviderCookie {

    private ProviderCookie() {}

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-profint-provider" : "profint-provider";
    }

    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String browser) {
        set(request, response, browser, (int) Journey.LASTS.toSeconds());
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", 0);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        // Lax: the provider's page leads back here, from another site.
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
