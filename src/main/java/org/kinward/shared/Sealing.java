package org.kinward.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the few texts that the database must not be able to read, with the keys of {@code
 * kinward.sealing-keys}: a Tink key set as JSON. A key set with a new primary key seals with that
 * one and still opens what older keys sealed.
 */
@Component
public class Sealing {

    private static final byte[] CONTEXT = "kinward".getBytes(StandardCharsets.US_ASCII);

    /** Tink begins what it seals with a byte for the format and four for the key. */
    private static final int MARK = 5;

    private final Aead aead;
    private final byte[] primaryMark;

    Sealing(@Value("${kinward.sealing-keys}") String keys) throws GeneralSecurityException {
        AeadConfig.register();
        aead =
                TinkJsonProtoKeysetFormat.parseKeyset(keys, InsecureSecretKeyAccess.get())
                        .getPrimitive(RegistryConfiguration.get(), Aead.class);
        primaryMark = Arrays.copyOf(seal(""), MARK);
    }

    /** The text in a form that tells nothing; never the same twice. */
    public byte[] seal(String text) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text. */
    public byte[] sealBytes(byte[] plain) {
        try {
            return aead.encrypt(plain, CONTEXT);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This cannot be sealed", fault);
        }
    }

    /** The text again; refuses bytes that were changed or sealed with keys we do not have. */
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /** The same for what is no text. */
    public byte[] openBytes(byte[] sealed) {
        try {
            return aead.decrypt(sealed, CONTEXT);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Something sealed cannot be opened", fault);
        }
    }

    /** The first bytes of all that the primary key sealed. */
    byte[] primaryMark() {
        return primaryMark.clone();
    }

    /** The same content sealed with the primary key; refuses what {@link #open} refuses. */
    byte[] sealAnew(byte[] sealed) throws GeneralSecurityException {
        return aead.encrypt(aead.decrypt(sealed, CONTEXT), CONTEXT);
    }
}
