package org.kinward.centers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SubjectNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log's reader which center, or whose work at one, an id stands for. */
@Component
@Transactional(readOnly = true)
class CenterNames implements SubjectNames {

    private final CenterRepository centers;
    private final StaffMemberRepository staff;

    CenterNames(CenterRepository centers, StaffMemberRepository staff) {
        this.centers = centers;
        this.staff = staff;
    }

    @Override
    public Map<UUID, String> of(@Nullable UUID center, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        centers.findByIdIn(ids).stream()
                .map(Center::details)
                .filter(one -> center == null || one.id().value().equals(center))
                .forEach(one -> names.put(one.id().value(), one.name()));
        staff.findByIdIn(ids).stream()
                .map(StaffMember::details)
                .filter(one -> center == null || one.center().value().equals(center))
                .forEach(one -> names.put(one.id().value(), one.name()));
        return names;
    }
}
