package org.kinward.privacy;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;

/**
 * What shows that a form was signed.
 *
 * @param content the scanned sheet, the drawing as PNG, or the typed name in UTF-8
 */
public record Evidence(@NotNull SignatureMethod method, byte[] content) {

    public Evidence {
        content = content.clone();
    }

    /** A name its owner typed as their signature. */
    public static Evidence typed(String name) {
        return new Evidence(SignatureMethod.TYPED, name.strip().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
