package org.kinward.centers;

import org.kinward.identity.AccountId;

/** A staff member as somebody to write to. */
public record StaffContact(StaffDetails details, AccountId account) {}
