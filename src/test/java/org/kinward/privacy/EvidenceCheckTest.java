package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.PrivacyRefused.Reason;

/** What is handed in as a signature is told by its content alone. */
class EvidenceCheckTest {

    @Test
    void whatACenterScansToIsTaken() {
        assertThat(kind(SignatureMethod.PAPER, ascii("%PDF-1.7 and more")))
                .isEqualTo(MediaKind.PDF);
        assertThat(kind(SignatureMethod.PAPER, Drawing.png(60, 60, true))).isEqualTo(MediaKind.PNG);
        assertThat(
                        kind(
                                SignatureMethod.PAPER,
                                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .isEqualTo(MediaKind.JPEG);
        assertThat(kind(SignatureMethod.DRAWN, Drawing.png(600, 180, true)))
                .isEqualTo(MediaKind.PNG);
        assertThat(kind(SignatureMethod.TYPED, ascii("Jorge Rivera"))).isEqualTo(MediaKind.TEXT);
    }

    @Test
    void anythingElseIsNoSheet() {
        assertRefused(Reason.DOCUMENT_MISSING, SignatureMethod.PAPER, new byte[0]);
        assertRefused(
                Reason.DOCUMENT_UNREADABLE, SignatureMethod.PAPER, ascii("<html>scan.pdf</html>"));
        assertRefused(Reason.DOCUMENT_UNREADABLE, SignatureMethod.PAPER, ascii("MZ.exe"));
        assertRefused(
                Reason.DOCUMENT_TOO_LARGE, SignatureMethod.PAPER, new byte[10 * 1024 * 1024 + 1]);
    }

    @Test
    void aDrawingHasAStrokeAndAUsualSize() {
        assertRefused(Reason.SIGNATURE_MISSING, SignatureMethod.DRAWN, new byte[0]);
        assertRefused(
                Reason.SIGNATURE_MISSING, SignatureMethod.DRAWN, Drawing.png(600, 180, false));
        assertRefused(
                Reason.SIGNATURE_UNREADABLE, SignatureMethod.DRAWN, Drawing.png(2100, 60, true));
        assertRefused(
                Reason.SIGNATURE_UNREADABLE, SignatureMethod.DRAWN, Drawing.png(10, 10, true));
        assertRefused(Reason.SIGNATURE_UNREADABLE, SignatureMethod.DRAWN, ascii("%PDF-1.7 no"));
        assertRefused(
                Reason.SIGNATURE_UNREADABLE,
                SignatureMethod.DRAWN,
                Arrays.copyOf(Drawing.png(600, 180, true), 60));
    }

    @Test
    void aNameIsNotEmptyAndOneLine() {
        assertRefused(Reason.SIGNATURE_MISSING, SignatureMethod.TYPED, ascii("  "));
        assertRefused(Reason.SIGNATURE_UNREADABLE, SignatureMethod.TYPED, ascii("x".repeat(161)));
    }

    private static MediaKind kind(SignatureMethod method, byte[] content) {
        return EvidenceCheck.check(new Evidence(method, content));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefused(Reason reason, SignatureMethod method, byte[] content) {
        assertThatThrownBy(() -> kind(method, content))
                .isInstanceOfSatisfying(
                        PrivacyRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
