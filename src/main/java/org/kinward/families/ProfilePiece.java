package org.kinward.families;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one entry can take over from another of the same person. How to reach somebody safely is one
 * piece: half of one answer and half of another would be nobody's wish.
 */
public enum ProfilePiece {
    PREFERRED_NAME,
    BIRTH_YEAR,
    LANGUAGE,
    PHONES,
    EMAIL,
    NEEDS,
    SAFE_CONTACT;

    /** What is empty in one and filled in the other. */
    static Set<ProfilePiece> missingIn(ProfileForm form, ProfileForm other) {
        return Stream.of(values())
                .filter(piece -> piece.isEmptyIn(form) && !piece.isEmptyIn(other))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isEmptyIn(ProfileForm form) {
        return isSame(form, ProfileForm.EMPTY);
    }

    boolean isSame(ProfileForm one, ProfileForm other) {
        return switch (this) {
            case PREFERRED_NAME -> equal(one.preferredName(), other.preferredName());
            case BIRTH_YEAR -> equal(one.birthYear(), other.birthYear());
            case LANGUAGE -> one.language() == other.language();
            case PHONES -> one.phones().equals(other.phones());
            case EMAIL -> equal(one.email(), other.email());
            case NEEDS ->
                    one.needs().equals(other.needs()) && equal(one.needsNote(), other.needsNote());
            case SAFE_CONTACT -> one.safe().equals(other.safe());
        };
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    /** The form with these pieces as they are in the other. */
    static ProfileForm take(ProfileForm form, ProfileForm other, Set<ProfilePiece> pieces) {
        return new ProfileForm(
                pieces.contains(PREFERRED_NAME) ? other.preferredName() : form.preferredName(),
                pieces.contains(BIRTH_YEAR) ? other.birthYear() : form.birthYear(),
                pieces.contains(LANGUAGE) ? other.language() : form.language(),
                pieces.contains(PHONES) ? other.phones() : form.phones(),
                pieces.contains(EMAIL) ? other.email() : form.email(),
                pieces.contains(NEEDS) ? other.needs() : form.needs(),
                pieces.contains(NEEDS) ? other.needsNote() : form.needsNote(),
                pieces.contains(SAFE_CONTACT) ? other.safe() : form.safe(),
                form.version());
    }
}
