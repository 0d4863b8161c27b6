package org.kinward.centers;

import java.util.List;
import java.util.Optional;
import org.kinward.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Centers and their people for what works by the clock, when nobody is signed in. */
@Component
@Transactional(readOnly = true)
public class StaffContacts {

    private final CenterRepository centers;
    private final StaffMemberRepository staff;
    private final RoomRepository rooms;

    StaffContacts(CenterRepository centers, StaffMemberRepository staff, RoomRepository rooms) {
        this.centers = centers;
        this.staff = staff;
        this.rooms = rooms;
    }

    /** All centers by name. */
    public List<CenterDetails> centers() {
        return centers.findAllByOrderByName().stream().map(Center::details).toList();
    }

    /** One center. */
    public Optional<CenterDetails> center(CenterId id) {
        return centers.findById(id.value()).map(Center::details);
    }

    /** What a room of that center is called. */
    public Optional<String> room(CenterId center, RoomId room) {
        return rooms.findByIdAndCenterId(room.value(), center.value())
                .map(found -> found.details().name());
    }

    /** One staff member. */
    public Optional<StaffContact> find(StaffId id) {
        return staff.findById(id.value()).map(StaffMember::contact);
    }

    /** The staff of a center, by name. */
    public List<StaffContact> of(CenterId center) {
        return staff.findByCenterIdOrderByName(center.value()).stream()
                .map(StaffMember::contact)
                .toList();
    }

    /** What that account does at which center. */
    public List<StaffContact> of(AccountId account) {
        return staff.findByAccountId(account.value()).stream().map(StaffMember::contact).toList();
    }
}
