package org.profint.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser: what they do, in their words. Whatever the browser complains about is kept. */
public final class Walker implements AutoCloseable {

    public static final String PASSWORD = "treize chats sur un toit";
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    private final CampusServer server;
    private final BrowserContext device;
    private final Page page;
    private final Texts texts = new Texts();
    private final Language language;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String email;

    public Walker(CampusServer server, int width, Language language, boolean scripts) {
        this(server, Chromium.device(width, language.getTag(), scripts), language);
    }

    private Walker(CampusServer server, BrowserContext device, Language language) {
        this.server = server;
        this.device = device;
        this.language = language;
        device.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        page = device.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
    }

    public Page page() {
        return page;
    }

    public BrowserContext device() {
        return device;
    }

    /** What the browser complained about: errors of scripts, refused sources, files that are not there. */
    public List<String> complaints() {
        return complaints;
    }

    public String text(String key, Object... values) {
        return texts.text(language, key, values);
    }

    public Walker goTo(String path) {
        page.navigate(server.url(path));
        return this;
    }

    public String place() {
        return page.url().substring(server.url("").length());
    }

    public Walker register() {
        email = "walker-" + Ids.next() + "@test.example";
        goTo("/people/register");
        page.fill("#name", "Alex");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        press("people.register.do");
        page.waitForURL("**/learning/my-modules");
        return this;
    }

    /** Sets up an app for codes: what managers and administrators may waits for it. */
    public Walker guard() {
        goTo("/people/second-factor").press("people.second-factor.begin");
        String secret = page.locator("#secret").innerText();
        page.fill("#code", CodeGenerator.code(secret, Instant.now()));
        press("people.second-factor.confirm");
        assertThat(page.locator(".codes li")).hasCount(10);
        return this;
    }

    /** The same person as one who has spoken HTTP so far; pages are in this walker’s language. */
    public Walker as(Caller caller) {
        for (String each : caller.cookies().split("; ")) {
            String[] cookie = each.split("=", 2);
            device.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.url("/"))));
        }
        return goTo("/?lang=" + language.getTag() + "&content=" + language.getTag());
    }

    public Walker signIn() {
        goTo("/people/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        press("people.sign-in.do");
        page.waitForURL("**/learning/my-modules");
        return this;
    }

    public Walker signInAs(String address) {
        email = address;
        return signIn();
    }

    /** Another person at this very device, in a new tab. */
    public Walker another() {
        return new Walker(server, device, language);
    }

    public String email() {
        return email;
    }

    public Walker startNetworks() {
        goTo("/catalogue/module?id=networks");
        press("catalogue.module.start");
        page.waitForURL("**/learning/step?id=net-frame");
        return this;
    }

    public Walker press(String key) {
        button(key).click();
        return this;
    }

    public Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
    }

    public Walker follow(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(text(key)).setExact(true))
                .first()
                .click();
        return this;
    }

    public Locator answer(String prompt) {
        return page.locator("textarea[id='answer." + prompt + "']");
    }

    public Locator state(String prompt) {
        return page.locator("[id='state." + prompt + "']");
    }

    /** Writes like a person, and waits until the server has said yes. */
    public Walker write(String prompt, String text) {
        answer(prompt).fill(text);
        awaitSaved(prompt);
        return this;
    }

    public void awaitSaved(String prompt) {
        assertThat(state(prompt)).hasAttribute("data-state", "saved");
    }

    public void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    public void isAt(String path) {
        assertThat(page).hasURL(server.url(path));
    }

    @Override
    public void close() {
        device.close();
    }
}
