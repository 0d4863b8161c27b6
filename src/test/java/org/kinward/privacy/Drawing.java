package org.kinward.privacy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn signature as the browser sends it. */
final class Drawing {

    private Drawing() {}

    static Evidence stroke() {
        return new Evidence(SignatureMethod.DRAWN, png(600, 180, true));
    }

    static byte[] png(int width, int height, boolean withStroke) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        if (withStroke) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, height / 2, 0xFF10222B);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
