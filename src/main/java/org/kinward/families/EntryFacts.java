package org.kinward.families;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two entries are of one person.
 *
 * @param ownSignIn whether the person signs in by themselves
 */
public record EntryFacts(
        MemberDetails member,
        @Nullable Integer birthYear,
        List<String> phones,
        @Nullable String email,
        boolean ownSignIn) {

    public EntryFacts {
        phones = List.copyOf(phones);
    }

    /**
     * Whether first names or years of birth are not the same; capitals and accents do not count,
     * nor does what one of them leaves out.
     */
    public boolean looksUnlike(EntryFacts other) {
        var letters = Collator.getInstance(Locale.ROOT);
        letters.setStrength(Collator.PRIMARY);
        boolean sameName =
                letters.compare(member.firstName().strip(), other.member().firstName().strip())
                        == 0;
        boolean sameYear =
                birthYear == null
                        || other.birthYear() == null
                        || birthYear.equals(other.birthYear());
        return !sameName || !sameYear;
    }
}
