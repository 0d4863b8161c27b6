package org.kinward.local;

/** The keys that seal texts in local databases. They are public, like the demo's password. */
public final class LocalKeys {

    /** A Tink key set with one AES-256-GCM key. */
    public static final String SEALING =
            """
            {"primaryKeyId": 4052006981, "key": [{"keyData": {
              "typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
              "value": "GiBLXj2M/Jdn/bitFp1A+G4izmxpFPuGcGn13Cw+khJbCA==",
              "keyMaterialType": "SYMMETRIC"},
              "status": "ENABLED", "keyId": 4052006981, "outputPrefixType": "TINK"}]}
            """;

    private LocalKeys() {}
}
