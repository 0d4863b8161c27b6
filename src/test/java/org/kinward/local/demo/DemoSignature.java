package org.kinward.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.kinward.privacy.Evidence;
import org.kinward.privacy.SignatureMethod;

/** A signature as somebody might draw it. */
final class DemoSignature {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 360;
    private static final int STEPS = 900;

    private DemoSignature() {}

    static Evidence drawn() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x10, 0x22, 0x2B));
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var line = new Path2D.Double();
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double x = 150 + 800 * t + 60 * Math.cos(t * 40);
            double y = 190 + (90 - 50 * t) * Math.sin(t * 40) - 40 * t;
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        pen.draw(line);
        pen.dispose();
        return new Evidence(SignatureMethod.DRAWN, png(image));
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
