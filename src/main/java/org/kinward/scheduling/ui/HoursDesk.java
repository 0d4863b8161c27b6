package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.StaffDetails;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.scheduling.AvailabilityService;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.RoomHoursService;

/** Whose hours the signed-in person may enter at a center: their own first. */
@SpringComponent
class HoursDesk {

    private final CenterDirectory directory;
    private final CenterAccess access;
    private final CurrentUser currentUser;
    private final AvailabilityService people;
    private final RoomHoursService rooms;
    private final CenterHoursService centers;

    HoursDesk(
            CenterDirectory directory,
            CenterAccess access,
            CurrentUser currentUser,
            AvailabilityService people,
            RoomHoursService rooms,
            CenterHoursService centers) {
        this.directory = directory;
        this.access = access;
        this.currentUser = currentUser;
        this.people = people;
        this.rooms = rooms;
        this.centers = centers;
    }

    /** Somebody or something with hours. */
    record Choice(String name, BookableHours hours) {}

    List<Choice> choices(CenterDetails center, LocalDate today) {
        var choices = new ArrayList<Choice>();
        var mine = access.ownStaffIds();
        var staff =
                directory.staff(center.id()).stream()
                        .filter(StaffDetails::mayHoldSessions)
                        .toList();
        staff.stream()
                .filter(person -> mine.contains(person.id()))
                .forEach(person -> choices.add(choice(center, person, translate("hours.mine"))));
        if (looksAfterAll()) {
            staff.stream()
                    .filter(person -> !mine.contains(person.id()))
                    .forEach(person -> choices.add(choice(center, person, person.name())));
            directory
                    .rooms(center.id())
                    .forEach(room ->
                            choices.add(
                                    new Choice(
                                            room.name(), new RoomHours(rooms, center, room.id()))));
            choices.add(
                    new Choice(
                            translate("hours.center", center.name()),
                            new CenterHours(centers, center, today)));
        }
        return choices;
    }

    private boolean looksAfterAll() {
        var person = currentUser.get();
        return person.is(Role.COORDINATOR) || person.is(Role.ADMINISTRATOR);
    }

    private Choice choice(CenterDetails center, StaffDetails person, String name) {
        return new Choice(name, new PersonHours(people, center, person.id()));
    }
}
