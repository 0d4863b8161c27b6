package org.kinward.identity;

import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;

/** Where and in which language to write to the person behind an account. */
public record AccountContact(
        AccountId account, String name, @Nullable String email, Language language) {}
