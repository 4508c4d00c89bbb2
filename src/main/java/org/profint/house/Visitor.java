package org.profint.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages of the person behind this request: one for the interface, one for the content. Asked in this order: the
 * address ({@code ?lang=it}, {@code ?content=en}), the cookie of this device, the browser, French.
 */
@Named
@RequestScoped
public class Visitor {

    static final String COOKIE = "profint-languages";
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 3600;

    private HttpServletRequest request;
    private Texts texts;
    private Language language;
    private Language contentLanguage;
    private boolean setApart;
    private boolean chosenHere;

    protected Visitor() {}

    @Inject
    public Visitor(HttpServletRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
        String[] cookie = cookie(request, COOKIE).orElse("").split("\\.");
        Optional<Language> kept = Language.of(cookie[0]);
        Optional<Language> keptContent = cookie.length > 1 ? Language.of(cookie[1]) : Optional.empty();
        language = Language.of(parameter("lang")).or(() -> kept).orElseGet(this::fromBrowser);
        // Until the person sets them apart, content speaks the language of the interface.
        Optional<Language> apart = Language.of(parameter("content")).or(() -> keptContent);
        setApart = apart.isPresent();
        chosenHere = kept.isPresent() || Language.of(parameter("lang")).isPresent();
        contentLanguage = apart.orElse(language);
    }

    /** What the address says, null for nothing: a form's body stays unread until the size guard has had its say. */
    public String parameter(String name) {
        String query = request.getQueryString();
        return query == null
                ? null
                : Stream.of(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private Language fromBrowser() {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(Language.FR);
    }

    public Language getLanguage() {
        return language;
    }

    public Language getContentLanguage() {
        return contentLanguage;
    }

    public Locale getLocale() {
        return language.getLocale();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** All texts of the interface in this person's language, for {@code #{t['…']}}. */
    public Map<String, String> getTexts() {
        return texts.in(language);
    }

    public String text(String key, Object... values) {
        return texts.text(language, key, values);
    }

    /** Whether the languages were chosen on this device, and not only guessed from the browser. */
    public boolean isChosenHere() {
        return chosenHere;
    }

    /** Forgets what was chosen on this device: the next person may speak another language. */
    public void forget(HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** Speaks these languages from now on, for the rest of this request too, and keeps them on this device. */
    public void speak(Language interfaceLanguage, Language content, HttpServletResponse response) {
        language = interfaceLanguage;
        contentLanguage = content;
        setApart = interfaceLanguage != content;
        keep(response);
    }

    void keep(HttpServletResponse response) {
        String value = setApart ? language.getTag() + "." + contentLanguage.getTag() : language.getTag();
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** This very address with one parameter set: how a switch keeps the place. */
    public String here(String name, String value) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String kept = Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        String all = kept.isEmpty() ? "" : kept + "&";
        return getPath() + "?" + all + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The path of the page that was asked for, also inside an error page. */
    public String getPath() {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Path and query: where to come back to after signing in. */
    public String getPlace() {
        return request.getQueryString() == null ? getPath() : getPath() + "?" + request.getQueryString();
    }

    /** {@link #getPlace} inside an address; nothing on the pages that one passes on the way in. */
    public String getPlaceForLink() {
        String place = getPath().startsWith("/people/") ? "" : getPlace();
        return URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /**
     * The name of a country in the words of this person.
     *
     * @param code two capital letters (ISO 3166-1)
     */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    /** A day in the words of this person. */
    public String day(Instant instant) {
        return instant == null ? "" : language.day(instant);
    }

    /** A day of the calendar in the words of this person. */
    public String date(LocalDate day) {
        return language.day(day);
    }

    /** A day and a time in the words of this person. */
    public String moment(Instant instant) {
        return instant == null ? "" : language.moment(instant);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
