package org.kinward.families;

import java.security.SecureRandom;
import java.util.Locale;
import org.kinward.shared.Digests;

/**
 * The code of an invitation: 80 random bits in Crockford's letters, which nobody mistakes for one
 * another when they copy it from a screen.
 */
record InvitationCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode create() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new InvitationCode(text.toString());
    }

    /** What somebody typed or opened; it need not be a code of ours. */
    static InvitationCode read(String typed) {
        return new InvitationCode(
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1"));
    }

    /** By this it is found; whoever reads it cannot open the door. */
    byte[] print() {
        return Digests.of(text);
    }
}
