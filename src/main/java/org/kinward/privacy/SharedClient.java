package org.kinward.privacy;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a family member may know: who is here, and what else the consent says. Shown together with
 * the notice of 42 CFR 2.32.
 *
 * @param sharedWith the family member whom the consent names
 * @param until the last day it holds
 */
public record SharedClient(
        String name, String sharedWith, Set<ConsentScope> scopes, String purpose, LocalDate until) {

    public SharedClient {
        scopes = Set.copyOf(scopes);
    }
}
