package org.kinward.attendance.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.kinward.attendance.SheetSummary;
import org.kinward.shared.ui.Formats;

/** When and where a session is held, with the way into the video. */
class SheetFacts extends Div {

    SheetFacts(SheetSummary sheet, ZoneId zone) {
        addClassName("sheet-facts");
        var when =
                new Paragraph(
                        translate(
                                "sheet.when",
                                Formats.dayAndTime(sheet.startsAt(), zone),
                                sheet.minutes()));
        when.addClassName("when");
        add(when);
        var room = sheet.place().room();
        if (room != null) {
            add(new Paragraph(room));
        }
        var link = sheet.place().videoLink();
        if (link != null && !link.isBlank()) {
            var join = new Anchor(link, translate("sheet.video"));
            join.setTarget(AnchorTarget.BLANK);
            join.getElement().setAttribute("rel", "noopener noreferrer");
            add(join);
        }
    }
}
