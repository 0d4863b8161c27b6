package org.kinward.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.PlainText;

/** Looks into what was handed in as a signature; its name and its announced type count nothing. */
final class EvidenceCheck {

    private static final int LARGEST_SCAN = 10 * 1024 * 1024;
    private static final int LARGEST_DRAWING = 300 * 1024;
    private static final int LONGEST_NAME = 160;
    private static final int LEAST_SIDE = 40;
    private static final int LARGEST_SIDE = 2000;

    private EvidenceCheck() {}

    /**
     * What it is. Refuses a scan that is missing, larger than 10 MB or neither PDF, JPEG nor PNG, a
     * drawing that is no PNG of a usual size or has no stroke, and a name that is not one.
     */
    static MediaKind check(Evidence evidence) {
        return switch (evidence.method()) {
            case PAPER -> scan(evidence.content());
            case DRAWN -> drawing(evidence.content());
            case TYPED -> name(evidence.content());
        };
    }

    private static MediaKind scan(byte[] content) {
        refuse(content.length == 0, Reason.DOCUMENT_MISSING);
        refuse(content.length > LARGEST_SCAN, Reason.DOCUMENT_TOO_LARGE);
        return MediaKind.of(content)
                .orElseThrow(() -> new PrivacyRefused(Reason.DOCUMENT_UNREADABLE));
    }

    private static MediaKind drawing(byte[] content) {
        refuse(content.length == 0, Reason.SIGNATURE_MISSING);
        boolean png = MediaKind.of(content).filter(MediaKind.PNG::equals).isPresent();
        refuse(!png || content.length > LARGEST_DRAWING, Reason.SIGNATURE_UNREADABLE);
        refuse(!hasStroke(content), Reason.SIGNATURE_MISSING);
        return MediaKind.PNG;
    }

    private static MediaKind name(byte[] content) {
        var name = new String(content, StandardCharsets.UTF_8);
        refuse(name.isBlank(), Reason.SIGNATURE_MISSING);
        refuse(
                name.length() > LONGEST_NAME || !PlainText.Check.isPlain(name),
                Reason.SIGNATURE_UNREADABLE);
        return MediaKind.TEXT;
    }

    /** The size is read before the picture, so that a small file cannot become a huge one. */
    private static boolean hasStroke(byte[] content) {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            refuse(!usual(width) || !usual(height), Reason.SIGNATURE_UNREADABLE);
            var pixels = reader.read(0).getRGB(0, 0, width, height, null, 0, width);
            return Arrays.stream(pixels).anyMatch(EvidenceCheck::isInk);
        } catch (IOException broken) {
            throw new PrivacyRefused(Reason.SIGNATURE_UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static boolean usual(int side) {
        return side >= LEAST_SIDE && side <= LARGEST_SIDE;
    }

    /** Neither clear nor white. */
    private static boolean isInk(int argb) {
        return argb >>> 24 > 0x40 && (argb & 0xFFFFFF) != 0xFFFFFF;
    }

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new PrivacyRefused(reason);
        }
    }
}
