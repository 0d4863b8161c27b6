package org.kinward.audit;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests of other packages have the log chained when they say so. */
@TestComponent
public class AuditWorld {

    private final Sealer sealer;

    AuditWorld(Sealer sealer) {
        this.sealer = sealer;
    }

    public void sealAll() {
        sealer.sealAll();
    }
}
