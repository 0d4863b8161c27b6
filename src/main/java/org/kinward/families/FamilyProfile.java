package org.kinward.families;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;
import org.kinward.shared.SealedText;

/** What one family member told about themselves. What could put them at risk is sealed. */
@Entity
@Table(name = "family_profiles")
class FamilyProfile {

    @Id private UUID memberId;
    @Version private @Nullable Long version;
    private @Nullable String preferredName;

    @Column(columnDefinition = "smallint")
    private @Nullable Short birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private @Nullable String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "family_phones", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "place")
    private List<Phone> phones = new ArrayList<>();

    @Convert(converter = NeedsColumn.class)
    private Set<AccessNeed> needs = Set.of();

    @Convert(converter = SealedText.class)
    private @Nullable String needsNote;

    @Enumerated(EnumType.STRING)
    private @Nullable SafeChannel safeChannel;

    private @Nullable LocalTime safeFrom;
    private @Nullable LocalTime safeTo;
    private @Nullable Boolean mayLeaveMessage;

    @Convert(converter = SealedText.class)
    private @Nullable String safeHint;

    protected FamilyProfile() {}

    FamilyProfile(MemberId member) {
        this.memberId = member.value();
    }

    void set(ProfileForm form) {
        preferredName = text(form.preferredName());
        birthYear = form.birthYear() == null ? null : form.birthYear().shortValue();
        language = form.language();
        var mail = text(form.email());
        email = mail == null ? null : mail.toLowerCase(Locale.ROOT);
        var numbers = form.phones().stream().map(Phone::of).collect(toCollection(ArrayList::new));
        if (!numbers.equals(phones)) {
            phones.clear();
            phones.addAll(numbers);
        }
        needs = form.needs();
        needsNote = text(form.needsNote());
        safeChannel = form.safe().channel();
        safeFrom = form.safe().from();
        safeTo = form.safe().to();
        mayLeaveMessage = form.safe().mayLeaveMessage();
        safeHint = text(form.safe().hint());
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    ProfileForm form() {
        return new ProfileForm(
                preferredName,
                birthYear == null ? null : birthYear.intValue(),
                language,
                phones.stream().map(Phone::number).toList(),
                email,
                needs,
                needsNote,
                new SafeContact(safeChannel, safeFrom, safeTo, mayLeaveMessage, safeHint),
                version == null ? ProfileForm.NEVER_SAVED : version);
    }
}
