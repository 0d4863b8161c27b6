package org.kinward.centers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LocalizedText;

/** A treatment center. Its code is the name of its Keycloak group under {@code /centers}. */
@Entity
@Table(name = "centers")
class Center {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private String code;
    private String name;
    private String zone;
    private String address = "";
    private String phone = "";
    private String arrivalEn = "";
    private String arrivalEs = "";

    protected Center() {}

    Center(CenterId id, String code, String name, ZoneId zone) {
        this.id = id.value();
        this.code = code;
        this.name = name;
        this.zone = zone.getId();
    }

    void setArrival(ArrivalForm form) {
        address = form.address();
        phone = form.phone();
        arrivalEn = form.noteEn();
        arrivalEs = form.noteEs();
    }

    Arrival arrival() {
        return new Arrival(address, phone, new LocalizedText(arrivalEn, arrivalEs));
    }

    ArrivalForm arrivalForm() {
        return new ArrivalForm(
                new CenterId(id),
                address,
                phone,
                arrivalEn,
                arrivalEs,
                Objects.requireNonNull(version));
    }

    CenterDetails details() {
        return new CenterDetails(new CenterId(id), code, name, ZoneId.of(zone));
    }
}
