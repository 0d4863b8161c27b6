package org.kinward.families;

/** A module in which members have places ahead. Families knows none of them. */
public interface MemberPlans {

    /** How many coming places the member would give up by leaving the household. */
    int ahead(MemberId member);
}
