package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.kinward.education.SessionPlan;
import org.kinward.education.SessionRow;
import org.kinward.shared.ui.Formats;

/** Says whose room or facilitator a plan would take. Saving once more takes it all the same. */
class ClashWarning extends Div {

    final SessionPlan plan;

    ClashWarning(SessionPlan plan, List<SessionRow> clashes, SessionOptions options) {
        this.plan = plan;
        addClassName("conflict-panel");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        clashes.forEach(clash -> list.add(new ListItem(sentence(clash, options))));
        add(new Paragraph(translate("clash.title")), list, new Paragraph(translate("clash.again")));
    }

    private String sentence(SessionRow clash, SessionOptions options) {
        boolean sameRoom = clash.room() != null && clash.room().equals(plan.room());
        return translate(
                "clash.taken",
                sameRoom ? options.room(clash.room()) : options.person(clash.facilitator()),
                Formats.time(clash.startsAt(), clash.zone()),
                Formats.time(clash.endsAt(), clash.zone()),
                clash.module().in(getLocale()));
    }

    /** Whether this warning was about the same time, room and person. */
    boolean covers(SessionPlan other) {
        return plan.date().equals(other.date())
                && plan.time().equals(other.time())
                && plan.minutes() == other.minutes()
                && Objects.equals(plan.room(), other.room())
                && Objects.equals(plan.facilitator(), other.facilitator());
    }
}
