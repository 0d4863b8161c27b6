package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kinward.centers.Arrival;
import org.kinward.scheduling.Equipment;
import org.kinward.therapy.FamilySession;

/**
 * The way to a session in a room: the address for the phone's map, a number to call, and what helps
 * to get in. The map is asked when somebody taps the address, and learns nothing but that.
 */
class FamilyArrival extends Div {

    private static final String MAP = "https://www.google.com/maps/search/?api=1&query=";
    private static final List<Equipment> HELPFUL =
            List.of(Equipment.WHEELCHAIR_ACCESS, Equipment.HEARING_LOOP, Equipment.PLAY_CORNER);

    FamilyArrival(FamilySession session) {
        addClassName("arrival");
        var way = session.arrival();
        if (way != null) {
            show(way);
        }
        HELPFUL.stream()
                .filter(session.roomOffers()::contains)
                .forEach(one -> add(new Paragraph(translate("familyTherapy.room." + one))));
        setVisible(getComponentCount() > 0);
    }

    private void show(Arrival way) {
        if (!way.address().isEmpty()) {
            add(map(way.address()));
        }
        if (!way.phone().isEmpty()) {
            add(call(way.phone()));
        }
        var note = way.note().in(getLocale());
        if (!note.isEmpty()) {
            add(new Paragraph(note));
        }
    }

    private static Anchor map(String address) {
        var link =
                new Anchor(
                        MAP + URLEncoder.encode(address, StandardCharsets.UTF_8),
                        translate("familyTherapy.directions", address));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("quiet-link");
        return link;
    }

    private static Anchor call(String phone) {
        var link =
                new Anchor(
                        "tel:" + phone.replaceAll("[^+0-9]", ""),
                        translate("familyTherapy.call", phone));
        link.addClassName("quiet-link");
        return link;
    }
}
