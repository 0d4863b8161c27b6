package org.kinward.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files a signature is kept as, told by their first bytes and never by their name. */
enum MediaKind {
    PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
    /** A typed name, in UTF-8; nobody uploads one. */
    TEXT("text/plain", "txt", new byte[0]);

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    MediaKind(String mediaType, String ending, byte[] beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** The kind of uploaded bytes; empty for anything a center does not scan to. */
    static Optional<MediaKind> of(byte[] content) {
        return Stream.of(PDF, JPEG, PNG).filter(kind -> kind.begins(content)).findFirst();
    }

    static MediaKind named(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such kind: " + mediaType));
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
