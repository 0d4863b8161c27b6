package org.kinward.therapy;

import java.net.URI;
import java.net.URISyntaxException;
import org.kinward.therapy.TherapyRefused.Reason;

/**
 * Where a center's video sessions are: an https address with {@code {code}} once in its path or
 * query, which stands for what nobody can guess.
 */
record VideoTemplate(String text) {

    private static final String CODE = "{code}";

    /** Refuses anything else: other placeholders, other schemes, sign-ins, a code in the host. */
    static VideoTemplate of(String text) {
        var template = new VideoTemplate(text.strip());
        TherapyRefused.when(!template.isAllowed(), Reason.VIDEO_ADDRESS);
        return template;
    }

    private boolean isAllowed() {
        int at = text.indexOf(CODE);
        boolean once = at >= 0 && text.indexOf(CODE, at + 1) < 0;
        var rest = text.replace(CODE, "");
        return once
                && rest.indexOf('{') < 0
                && rest.indexOf('}') < 0
                && isAddress(text.replace(CODE, "0"))
                && at > text.indexOf('/', "https://".length());
    }

    private static boolean isAddress(String filled) {
        try {
            var address = new URI(filled);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawFragment() == null
                    && !address.getRawPath().isEmpty();
        } catch (URISyntaxException _) {
            return false;
        }
    }

    String link(String code) {
        return text.replace(CODE, code);
    }
}
