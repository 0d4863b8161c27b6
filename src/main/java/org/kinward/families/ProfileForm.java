package org.kinward.families;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/**
 * What a family member tells about themselves beside their name. All of it is optional.
 *
 * @param language none for the language of the sign-in
 * @param phones the one to try first in front
 * @param email a way to write; not a sign-in
 * @param needsNote in a few words what the needs do not say
 * @param version what was read, so that no edit is lost unseen
 */
public record ProfileForm(
        @Nullable @Size(max = 80) @PlainText String preferredName,
        @Nullable Integer birthYear,
        @Nullable Language language,
        @NotNull @Size(max = 3) List<
                                @NotNull @Size(max = 40) @Pattern(regexp = PHONE, message = "{validation.phone}") String>
                        phones,
        @Nullable @Size(max = 254) @Pattern(regexp = MAIL, message = "{validation.email}") String email,
        @NotNull Set<AccessNeed> needs,
        @Nullable @Size(max = 300) @PlainText String needsNote,
        @NotNull @Valid SafeContact safe,
        long version) {

    /** Between 5 and 20 digits with what people write between them, and an extension. */
    public static final String PHONE = "\\+?(?:[ ().\\-/]*\\d){5,20}[ ().]*";

    /** Something with one @ and a dot behind it; only writing there tells whether it is right. */
    public static final String MAIL =
            "[^\\s@\\p{Cntrl}]+@[^\\s@.\\p{Cntrl}]+(?:\\.[^\\s@.\\p{Cntrl}]+)+";

    /** The version of what nobody has saved yet. */
    public static final long NEVER_SAVED = -1;

    /** What holds for somebody who told nothing. */
    public static final ProfileForm EMPTY =
            new ProfileForm(
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    Set.of(),
                    null,
                    SafeContact.UNKNOWN,
                    NEVER_SAVED);

    public ProfileForm {
        phones = List.copyOf(phones);
        needs = Set.copyOf(needs);
    }

    /** The same with another name and year. */
    public ProfileForm named(String newName, @Nullable Integer newBirthYear) {
        return new ProfileForm(
                newName, newBirthYear, language, phones, email, needs, needsNote, safe, version);
    }

    /** The same with other ways to reach the person. */
    public ProfileForm reached(
            @Nullable Language newLanguage, List<String> newPhones, String newEmail) {
        return new ProfileForm(
                preferredName,
                birthYear,
                newLanguage,
                newPhones,
                newEmail.isEmpty() ? null : newEmail,
                needs,
                needsNote,
                safe,
                version);
    }

    /** The same with other words on how to reach the person safely. */
    public ProfileForm safely(SafeContact newSafe) {
        return new ProfileForm(
                preferredName,
                birthYear,
                language,
                phones,
                email,
                needs,
                needsNote,
                newSafe,
                version);
    }

    /** The same with other needs. */
    public ProfileForm needing(Set<AccessNeed> newNeeds, String newNote) {
        return new ProfileForm(
                preferredName,
                birthYear,
                language,
                phones,
                email,
                newNeeds,
                newNote,
                safe,
                version);
    }
}
