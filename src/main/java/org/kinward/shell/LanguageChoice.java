package org.kinward.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinward.shared.Language;
import org.springframework.stereotype.Component;

/** The language a person chose on this device; without a choice, the browser's. */
@Component
class LanguageChoice implements VaadinServiceInitListener {

    private static final String COOKIE = "kinward-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init -> chosen().ifPresent(language -> apply(init.getUI(), language)));
    }

    /** Keeps the choice on this device for a year. It says nothing about the person. */
    static void remember(Language language) {
        var cookie = new Cookie(COOKIE, language.locale().getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
        UI.getCurrent().getSession().setLocale(language.locale());
    }

    private static void apply(UI ui, Language language) {
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
    }

    private static Optional<Language> chosen() {
        var cookies = VaadinRequest.getCurrent().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(LanguageChoice::named)
                        .findFirst();
    }

    private static Stream<Language> named(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(code));
    }
}
