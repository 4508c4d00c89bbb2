package org.profint.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie that carries a sign-in's token. */
final class Cookies {

    private Cookies() {}

    /** Browsers refuse the prefix on plain http, which only the try-it address uses. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-profint" : "profint";
    }

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty() && value.length() < 100)
                        .findFirst();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, String token, boolean sharedComputer) {
        set(request, response, token, sharedComputer ? -1 : (int) SignIn.LONGEST.toSeconds());
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
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
