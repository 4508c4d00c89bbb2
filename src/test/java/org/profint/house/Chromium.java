package org.profint.house;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser. Where none is named by {@code CHROMIUM} or found on the path, Debian's package is installed when we may;
 * elsewhere Playwright fetches its own.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static Browser browser;

    private Chromium() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> own = named().or(Chromium::onPath).or(Chromium::installed);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
            own.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        boolean may = "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"));
        if (!may) {
            return Optional.empty();
        }
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        return onPath();
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code
                        + ". Install Chromium, or name one in CHROMIUM.");
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A fresh person at a fresh device. */
    public static BrowserContext device(int width, String language, boolean scripts) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
    }

    public static BrowserContext darkDevice(int width, String language) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale(language)
                        .setColorScheme(ColorScheme.DARK));
    }

    /** A picture of the whole page, for people to look at: {@code target/pictures}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures", name + ".png"))
                .setFullPage(true));
    }
}
