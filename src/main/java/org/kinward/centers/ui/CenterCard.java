package org.kinward.centers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.RoomDetails;

/** One center: its time zone, its rooms, and the way to it. */
class CenterCard extends Section {

    CenterCard(
            CenterDetails center,
            List<RoomDetails> rooms,
            Consumer<CenterDetails> addRoom,
            Consumer<CenterDetails> arrival) {
        addClassName("center-card");
        var zone = center.zone().getDisplayName(TextStyle.FULL, getLocale());
        add(new H2(center.name()), new Paragraph(translate("centers.facts", center.code(), zone)));
        add(rooms.isEmpty() ? new Paragraph(translate("centers.rooms.none")) : list(rooms));
        var add = new Button(translate("centers.room.add"), _ -> addRoom.accept(center));
        add.setAriaLabel(translate("centers.room.add.to", center.name()));
        add.setTestId("add-room");
        var way = new Button(translate("centers.arrival"), _ -> arrival.accept(center));
        way.setAriaLabel(translate("centers.arrival.to", center.name()));
        way.setTestId("arrival");
        var actions = new Div(add, way);
        actions.addClassName("actions");
        add(actions);
    }

    private static UnorderedList list(List<RoomDetails> rooms) {
        var list = new UnorderedList();
        rooms.stream()
                .map(room -> translate("centers.room", room.name(), room.seats()))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
