package org.kinward.local;

/**
 * The keys that seal texts and chain the audit log in local databases. They are public, like the
 * demo's password.
 */
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

    /** A Tink key set with one HMAC-SHA-256 key. */
    public static final String AUDIT =
            """
            {"primaryKeyId": 1290463817, "key": [{"keyData": {
              "typeUrl": "type.googleapis.com/google.crypto.tink.HmacKey",
              "value": "EgQIAxAgGiA+o0aUgJ5RnGcyU66kKUX7Wl9of2CdxbOnKmNnh+F+xA==",
              "keyMaterialType": "SYMMETRIC"},
              "status": "ENABLED", "keyId": 1290463817, "outputPrefixType": "TINK"}]}
            """;

    private LocalKeys() {}
}
