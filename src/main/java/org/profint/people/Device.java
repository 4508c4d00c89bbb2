package org.profint.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody comes in.
 *
 * @param words browser and system as people call them, such as "Firefox, Linux"; empty when neither is known. Never the
 *     whole line that the browser sends: that would tell people apart
 * @param address as the server sees it; it is compared and never kept
 * @param shared whether other people use this computer too
 */
public record Device(String words, String address, boolean shared) {

    /** In this order: each browser also names those that it wants to be taken for. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser/", "Samsung Internet"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Linux", "Linux"));

    public static Device of(HttpServletRequest request, boolean shared) {
        return new Device(words(request.getHeader("User-Agent")), request.getRemoteAddr(), shared);
    }

    static String words(String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(words -> words.stream()
                        .filter(each -> userAgent != null && userAgent.contains(each.getKey()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
