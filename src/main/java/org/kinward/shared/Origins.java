package org.kinward.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells from where the current call comes. */
@Component
public class Origins {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_PLACE = 60;

    private final ScreenName screen;

    Origins(ScreenName screen) {
        this.screen = screen;
    }

    /** The client's address and the screen, as far as there are any. */
    public Origin current() {
        var request =
                RequestContextHolder.getRequestAttributes()
                                instanceof ServletRequestAttributes attributes
                        ? attributes.getRequest()
                        : null;
        var address = request == null ? null : cut(request.getRemoteAddr(), LONGEST_ADDRESS);
        return new Origin(address, place(request));
    }

    private @Nullable String place(@Nullable HttpServletRequest request) {
        return screen.current()
                .or(() -> Optional.ofNullable(request).map(Origins::firstPart))
                .map(name -> cut(name, LONGEST_PLACE))
                .orElse(null);
    }

    /** The rest of a calendar's address is a secret, so no more than the first part is taken. */
    private static String firstPart(HttpServletRequest request) {
        var parts = request.getServletPath().split("/", 3);
        return parts.length < 2 ? "" : parts[1];
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
