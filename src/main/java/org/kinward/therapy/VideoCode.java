package org.kinward.therapy;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what stands in a video session's address: 128 bits nobody can guess. */
final class VideoCode {

    private static final SecureRandom RANDOM = new SecureRandom();

    private VideoCode() {}

    static String create() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
