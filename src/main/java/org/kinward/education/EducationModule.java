package org.kinward.education;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.LocalizedText;

/** What is taught: one step of a center's curriculum. */
@Entity
@Table(name = "education_modules")
class EducationModule {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "es", column = @Column(name = "title_es"))
    private LocalizedText title;

    private int sequence;
    private boolean retired;

    protected EducationModule() {}

    EducationModule(ModuleId id, CenterId center, LocalizedText title, int sequence) {
        this.id = id.value();
        this.centerId = center.value();
        this.title = title;
        this.sequence = sequence;
    }

    void rename(LocalizedText newTitle) {
        title = newTitle;
    }

    void retire(boolean isRetired) {
        retired = isRetired;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    ModuleDetails details() {
        return new ModuleDetails(
                new ModuleId(id),
                center(),
                title,
                sequence,
                retired,
                version == null ? 0 : version);
    }
}
