package org.kinward.families;

/** A family member with what they told about themselves. */
public record MemberProfile(MemberDetails member, ProfileForm profile) {

    /** What to call them: the name they prefer, else their first name. */
    public String calledName() {
        var preferred = profile.preferredName();
        return preferred == null ? member.firstName() : preferred;
    }
}
