package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.RoomId;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.Equipment;
import org.kinward.scheduling.RoomHoursService;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;

/** When a room can be used, and what it has. */
class RoomHours implements BookableHours {

    private final RoomHoursService service;
    private final CenterDetails center;
    private final RoomId room;

    RoomHours(RoomHoursService service, CenterDetails center, RoomId room) {
        this.service = service;
        this.center = center;
        this.room = room;
    }

    @Override
    public List<WeeklyHours> hours() {
        return service.hours(center.id(), room);
    }

    @Override
    public List<BookingId> setHours(List<WeeklyHours> week) {
        return service.setHours(center.id(), room, week);
    }

    @Override
    public List<AwayLine> away() {
        return service.outages(center.id(), room).stream()
                .map(outage ->
                        AwayLine.of(
                                outage,
                                center.zone(),
                                () -> service.removeOutage(center.id(), room, outage.id())))
                .toList();
    }

    @Override
    public List<BookingId> enter(Absence absence, String occasion) {
        return service.enterOutage(center.id(), room, absence).affected();
    }

    @Override
    public Optional<Component> more() {
        var equipment = new CheckboxGroup<Equipment>(translate("hours.equipment"));
        equipment.setItems(Equipment.values());
        equipment.setItemLabelGenerator(one -> translate("hours.equipment." + one));
        equipment.setValue(service.equipment(center.id(), room));
        equipment.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && Attempt.run(
                            () -> service.setEquipment(center.id(), room, change.getValue()))) {
                Notices.done(translate("hours.saved"));
            }
        });
        return Optional.of(new Div(equipment));
    }
}
