package org.kinward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kinward.local.DemoUsers;
import org.kinward.local.TestServices;

/** Somebody with a browser: signs in through Keycloak, looks at screens, is checked by axe. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String STICKS_OUT =
            """
            document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
              || [...document.querySelectorAll('vaadin-dialog *, vaadin-confirm-dialog *')]
                .map(part => part.getBoundingClientRect())
                .some(box => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
            """;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final String language;
    private final boolean secondTab;
    final Page page;

    private Browser(String language, int width, int height) {
        this.language = language;
        this.secondTab = false;
        context =
                Chromium.program()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setViewportSize(width, height));
        page = context.newPage();
    }

    private Browser(Browser first) {
        context = first.context;
        language = first.language;
        secondTab = true;
        page = context.newPage();
    }

    static Browser onAPhone(String language) {
        return new Browser(language, 390, 844);
    }

    static Browser onADesk(String language) {
        return new Browser(language, 1440, 900);
    }

    /** Another tab beside this one: the same person, the same sign-in. */
    Browser secondTab() {
        return new Browser(this);
    }

    /** From the sign-in page through Keycloak to the first screen. */
    Browser signIn(String username) {
        open("");
        page.locator("a.big-button").click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoUsers.load().password());
        page.locator("#kc-login").click();
        page.locator("main h1, main h2").first().waitFor();
        return this;
    }

    void open(String path) {
        page.navigate(TestServices.portal().url() + "/" + path);
    }

    void press(String name) {
        button(name).click();
    }

    /** The button that does what the open dialog is about. */
    Locator submit() {
        return page.locator("vaadin-dialog vaadin-button[theme~='primary']");
    }

    /** The card that has this text: a module's title, or the time of a session. */
    Locator card(String text) {
        return page.locator("article.session-card")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** Types into the dialog's field of that label. */
    void fill(String label, String text) {
        var field = field(label);
        field.fill(text);
        field.press("Tab");
    }

    /** Types a date and takes it, which closes the calendar. */
    void date(String label, String text) {
        var field = field(label);
        field.fill(text);
        field.press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    /** Picks from the list that opens under the dialog's field of that label. */
    void choose(String label, String option) {
        var field = field(label);
        field.click();
        field.fill(option);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private Locator field(String label) {
        return page.locator("vaadin-dialog")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .locator("visible=true")
                .first();
    }

    /** A date that many days ahead, as an American types it. */
    String dateIn(int days) {
        return DateTimeFormatter.ofPattern("M/d/yyyy")
                .format(LocalDate.now(ZoneOffset.UTC).plusDays(days));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    void see(String text) {
        page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)).first().waitFor();
    }

    /** Opens a dialog with the button of that test id, looks at it and leaves it as it was. */
    void lookInto(String testId, String picture) {
        page.getByTestId(testId).first().click();
        lookAtDialog(picture);
    }

    /** Looks at the open dialog and leaves it as it was. */
    void lookAtDialog(String picture) {
        dialog().locator("vaadin-button").first().waitFor();
        look(picture);
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
    }

    /**
     * Takes a picture and lets axe read the screen; any finding fails the test, as does what sticks
     * out sideways.
     */
    void look(String picture) {
        page.locator("vaadin-app-layout, main").first().waitFor();
        var width = page.viewportSize().width;
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                PICTURES.resolve(picture + "-" + language + "-" + width + ".png")));
        var found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations())
                .as("axe on %s at %d px", picture, width)
                .extracting(Browser::describe)
                .isEmpty();
        assertThat((boolean) page.evaluate(STICKS_OUT))
                .as("something sticks out sideways on %s at %d px", picture, width)
                .isFalse();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        if (secondTab) {
            page.close();
            return;
        }
        context.close();
    }
}
