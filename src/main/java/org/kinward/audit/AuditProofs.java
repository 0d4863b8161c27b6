package org.kinward.audit;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the proofs of the log with the keys of {@code kinward.audit.keys}: whoever can
 * write to the tables, but has no key, can make none. Older keys of the set still check.
 */
@Component
class AuditProofs {

    private final Mac mac;

    AuditProofs(@Value("${kinward.audit.keys}") String keys) throws GeneralSecurityException {
        MacConfig.register();
        mac =
                TinkJsonProtoKeysetFormat.parseKeyset(keys, InsecureSecretKeyAccess.get())
                        .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    byte[] make(byte[] content) {
        try {
            return mac.computeMac(content);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("No proof can be made for the audit log", fault);
        }
    }

    boolean holds(byte[] proof, byte[] content) {
        try {
            mac.verifyMac(proof, content);
            return true;
        } catch (GeneralSecurityException doesNot) {
            return false;
        }
    }
}
