package org.kinward.privacy;

/** A finished file to hand out; its name holds no person's name. */
public record PrivacyFile(String name, String contentType, byte[] content) {

    public PrivacyFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
