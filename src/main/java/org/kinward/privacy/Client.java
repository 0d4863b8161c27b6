package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.SealedText;

/** A person in treatment. */
@Entity
@Table(name = "clients")
class Client {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private String code;
    private String initials;

    @Convert(converter = SealedText.class)
    private @Nullable String name;

    private LocalDate admittedOn;
    private @Nullable LocalDate dischargedOn;

    protected Client() {}

    Client(ClientId id, RegisterClient input) {
        this.id = id.value();
        this.centerId = input.center().value();
        this.code = input.code().strip();
        this.initials = input.initials().strip();
        this.name = orNull(input.name());
        this.admittedOn = input.admittedOn();
    }

    /** Puts the entry right; tells in codes what by that is another than before. */
    SortedSet<String> correct(CorrectClient input) {
        var before = details();
        code = input.code().strip();
        initials = input.initials().strip();
        name = orNull(input.name());
        admittedOn = input.admittedOn();
        var changed = new TreeSet<String>();
        note(changed, "code", before.code().equals(code));
        note(changed, "initials", before.initials().equals(initials));
        note(changed, "name", Objects.equals(before.name(), name));
        note(changed, "admittedOn", before.admittedOn().equals(admittedOn));
        return changed;
    }

    private static void note(SortedSet<String> changed, String field, boolean same) {
        if (!same) {
            changed.add(field);
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void discharge(LocalDate day) {
        dischargedOn = day;
    }

    boolean isDischarged() {
        return dischargedOn != null;
    }

    ClientId id() {
        return new ClientId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    /** What a family member who may know of them reads: the name where it is kept. */
    String shownName() {
        return name == null ? initials : name;
    }

    ClientLabel label() {
        return new ClientLabel(id(), code, initials, isDischarged());
    }

    ClientDetails details() {
        return new ClientDetails(
                id(),
                center(),
                code,
                initials,
                name,
                admittedOn,
                dischargedOn,
                version == null ? 0 : version);
    }
}
