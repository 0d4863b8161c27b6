package org.kinward.families;

import java.time.Instant;
import org.kinward.identity.AccountId;

/** Somebody who signed in to a center's family program and is linked to no family member yet. */
public record WaitingSignIn(AccountId account, String name, Instant signedInAt) {}
