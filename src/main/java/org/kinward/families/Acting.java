package org.kinward.families;

import org.kinward.identity.AccountId;

/** An account that acts for a family member. */
public record Acting(MemberId member, AccountId account, String name, RepresentativeKind kind) {}
