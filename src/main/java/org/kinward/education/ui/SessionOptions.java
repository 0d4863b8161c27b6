package org.kinward.education.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.RoomDetails;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffDetails;
import org.kinward.centers.StaffId;
import org.kinward.education.ModuleDetails;
import org.kinward.education.ModuleId;
import org.kinward.identity.Role;

/** What a center's sessions are made of: its modules, rooms and staff, with their names. */
record SessionOptions(
        CenterDetails center,
        LocalDate today,
        List<ModuleDetails> modules,
        List<RoomDetails> rooms,
        List<StaffDetails> staff) {

    SessionOptions {
        modules = List.copyOf(modules);
        rooms = List.copyOf(rooms);
        staff = List.copyOf(staff);
    }

    ZoneId zone() {
        return center.zone();
    }

    /** The modules to choose from; a session that has a retired one may keep it. */
    List<ModuleId> modulesOffered(@Nullable ModuleId kept) {
        return modules.stream()
                .filter(module -> !module.retired() || module.id().equals(kept))
                .map(ModuleDetails::id)
                .toList();
    }

    /** The people who can take attendance; a session may keep whoever it has. */
    List<StaffId> facilitators(@Nullable StaffId kept) {
        return staff.stream()
                .filter(person ->
                        person.mayBe(Role.FACILITATOR, Role.COORDINATOR)
                                || person.id().equals(kept))
                .map(StaffDetails::id)
                .toList();
    }

    String title(@Nullable ModuleId id, Locale locale) {
        return modules.stream()
                .filter(module -> module.id().equals(id))
                .map(module -> module.title().in(locale))
                .findFirst()
                .orElse("");
    }

    String room(@Nullable RoomId id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .map(RoomDetails::name)
                .findFirst()
                .orElse("");
    }

    String person(@Nullable StaffId id) {
        return staff.stream()
                .filter(person -> person.id().equals(id))
                .map(StaffDetails::name)
                .findFirst()
                .orElse("");
    }
}
