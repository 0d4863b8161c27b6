package org.kinward.privacy;

import java.time.Instant;

/** What a family member said about whom they come for; for staff only. */
public record ClaimDetails(LinkId link, String recipient, String words, Instant saidAt) {}
