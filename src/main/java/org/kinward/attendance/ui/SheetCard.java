package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import org.kinward.attendance.SheetListItem;
import org.kinward.attendance.SheetState;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** A session in the facilitator's list, one tap from its sheet. */
class SheetCard extends Article {

    /** Upcoming ones say how many people come; the others how many are still without a mark. */
    SheetCard(SheetListItem item, ZoneId zone, boolean upcoming) {
        addClassName("session-card");
        var sheet = item.sheet();
        var title = sheet.topic().in(UI.getCurrent().getLocale());
        var open =
                new RouterLink(
                        translate("today.open"),
                        SheetView.class,
                        new RouteParameters(SheetView.ID, sheet.id().value().toString()));
        open.addClassName(upcoming ? "quiet-link" : "big-button");
        open.getElement().setAttribute("aria-label", translate("today.open.label", title));
        add(new H3(title), new SheetFacts(sheet, zone), upcoming ? head(item) : badge(item), open);
    }

    private static StatusBadge head(SheetListItem item) {
        return new StatusBadge(translate("today.signedUp", item.expected()), Tone.NEUTRAL);
    }

    private static StatusBadge badge(SheetListItem item) {
        if (item.sheet().progress().state() == SheetState.CLOSED) {
            return new StatusBadge(
                    translate("today.closed", item.expected(), item.unmarked()), Tone.GOOD);
        }
        return new StatusBadge(
                translate("today.expected", item.expected(), item.unmarked()), Tone.NEUTRAL);
    }
}
