package org.kinward.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** The one browser program of a test run; everybody in it has a window and cookies of their own. */
final class Chromium {

    private static final Supplier<Browser> PROGRAM = SingletonSupplier.of(Chromium::start);

    private Chromium() {}

    static Browser program() {
        return PROGRAM.get();
    }

    private static Browser start() {
        var options =
                new BrowserType.LaunchOptions()
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"));
        var installed = System.getenv("KINWARD_BROWSER");
        if (installed != null) {
            options.setExecutablePath(Path.of(installed));
        }
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(options);
    }
}
