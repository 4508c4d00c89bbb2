package org.profint.house;

import com.microsoft.playwright.Page;
import java.util.List;

/** Takes pictures of pages of a running server: {@code PicturesTool http://localhost:9080 signed-in-as-password path…}. */
final class PicturesTool {

    private PicturesTool() {}

    public static void main(String[] given) {
        for (int width : List.of(360, 1280)) {
            for (boolean dark : List.of(false, true)) {
                for (String language : List.of("fr", "en")) {
                    if (dark && language.equals("en")) {
                        continue;
                    }
                    shoot(given, width, dark, language);
                }
            }
        }
        System.exit(0);
    }

    private static void shoot(String[] given, int width, boolean dark, String language) {
        var device = dark ? Chromium.darkDevice(width, language) : Chromium.device(width, language, true);
        Page page = device.newPage();
        if (!given[1].equals("-")) {
            String[] who = given[1].split("/");
            page.navigate(given[0] + "/people/sign-in");
            page.fill("#email", who[0]);
            page.fill("#password", who[1]);
            page.click("main button");
            page.waitForURL("**/learning/**");
            page.navigate(given[0] + "/learning/my-modules?lang=" + language + "&content=" + language);
        }
        for (int at = 2; at < given.length; at++) {
            page.navigate(given[0] + given[at]);
            String name = given[at].replaceAll("[^a-z0-9-]+", "_");
            Chromium.picture(page, name + "-" + width + (dark ? "-dark-" : "-") + language);
        }
        device.close();
    }
}
