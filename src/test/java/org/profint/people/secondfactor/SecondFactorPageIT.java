package org.profint.people.secondfactor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The second factor in a browser without scripts, from the picture to the second sign-in. */
class SecondFactorPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static byte[] secret(String base32) {
        StringBuilder bits = new StringBuilder();
        for (char each : base32.replace(" ", "").toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return secret;
    }

    @Test
    void somebody_sets_it_up_keeps_the_codes_and_is_asked_at_the_next_sign_in() {
        try (Walker walker = new Walker(SERVER, 360, Language.FR, false)) {
            walker.register();
            walker.goTo("/people/ways-in").follow("people.second-factor.begin");
            walker.press("people.second-factor.begin");
            byte[] secret = secret(walker.page().locator("#secret").innerText());
            Chromium.picture(walker.page(), "second-factor-360");
            walker.page().fill("#code", "12");
            walker.press("people.second-factor.confirm");
            walker.sees(walker.text("people.code.wrong"));
            walker.page().fill("#code", Totp.code(secret, Totp.step(Instant.now()) - 1));
            walker.press("people.second-factor.confirm");
            assertThat(walker.page().locator(".codes li")).hasCount(10);
            String recovery = walker.page().locator(".codes li").first().innerText();
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            walker.page().fill("#email", walker.email());
            walker.page().fill("#password", Walker.PASSWORD);
            walker.press("people.sign-in.do");
            walker.page().waitForURL("**/people/code?*");
            walker.goTo("/people/account");
            assertThat(walker.page()).hasURL(java.util.regex.Pattern.compile(".*/people/sign-in.*"));
            walker.goTo("/people/code");
            walker.page().fill("#code", recovery);
            walker.press("people.code.do");
            walker.page().waitForURL("**/learning/my-modules");
        }
    }
}
