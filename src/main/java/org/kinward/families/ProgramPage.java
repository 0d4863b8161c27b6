package org.kinward.families;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.LocalizedText;

/** What strangers may read of a center's program, and whether they may ask for a sign-in there. */
@Entity
@Table(name = "program_pages")
class ProgramPage {

    @Id private UUID centerId;
    @Version private @Nullable Long version;
    private boolean isOpen;
    private @Nullable String aboutEn;
    private @Nullable String aboutEs;

    protected ProgramPage() {}

    ProgramPage(CenterId center) {
        this.centerId = center.value();
    }

    void set(ProgramPageForm form) {
        isOpen = form.open();
        aboutEn = text(form.aboutEn());
        aboutEs = text(form.aboutEs());
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    boolean isOpen() {
        return isOpen;
    }

    LocalizedText about() {
        return new LocalizedText(aboutEn == null ? "" : aboutEn, aboutEs);
    }

    ProgramPageForm form() {
        return new ProgramPageForm(
                new CenterId(centerId),
                isOpen,
                aboutEn,
                aboutEs,
                version == null ? ProfileForm.NEVER_SAVED : version);
    }
}
