package org.kinward.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinward.audit.SealTable.Entry;

/** How one seal follows from the one before. */
final class Chain {

    private Chain() {}

    /**
     * What the seal of a line proves: its place, its content, whether it had a proof of its own,
     * and the seal before.
     */
    static byte[] content(byte[] before, long no, Entry entry) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(number(before.length));
        bytes.writeBytes(before);
        bytes.writeBytes(number(no));
        bytes.write(entry.proof() == null ? 0 : 1);
        bytes.writeBytes(entry.line().bytes());
        return bytes.toByteArray();
    }

    /** What an anchor proves: that the chain up to this seal was purged by who has the key. */
    static byte[] anchor(Head last, long madeAtMicros) {
        return statement("anchor", last, madeAtMicros);
    }

    /** What a kept head proves: that the chain was that long by then. */
    static byte[] kept(Head last, long keptAtMicros) {
        return statement("head", last, keptAtMicros);
    }

    private static byte[] statement(String what, Head last, long atMicros) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(what.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(number(last.no()));
        bytes.writeBytes(number(atMicros));
        bytes.writeBytes(last.proof());
        return bytes.toByteArray();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /** The last seal. Kept elsewhere, it shows that nothing was cut off since. */
    record Head(long no, byte[] proof) {

        static final Head NONE = new Head(0, new byte[0]);

        private static final Pattern PRINTED = Pattern.compile("(\\d{1,18})\\.([\\w-]{0,120})");

        /** Like {@code 4711.AUzq…}: its place and its proof. */
        String print() {
            return no + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
        }

        /** Reads what {@link #print} wrote; nothing for any other text. */
        static @Nullable Head parse(String text) {
            var parts = PRINTED.matcher(text.strip());
            if (!parts.matches()) {
                return null;
            }
            try {
                return new Head(
                        Long.parseLong(parts.group(1)),
                        Base64.getUrlDecoder().decode(parts.group(2)));
            } catch (IllegalArgumentException noProof) {
                return null;
            }
        }
    }
}
