package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.SeriesSession;
import org.kinward.therapy.TherapyDetails;

/** Which one of its series a session is, with the way to the others. */
class SeriesLinks extends Div {

    SeriesLinks(TherapyDetails session) {
        var all = session.series();
        var own = session.facts().id();
        int place = all.stream().map(SeriesSession::session).toList().indexOf(own) + 1;
        add(new Span(translate("therapy.series.place", place, all.size())));
        var list = new UnorderedList();
        list.addClassName("series-links");
        all.stream()
                .filter(one -> !one.session().equals(own))
                .forEach(one -> list.add(new ListItem(link(one, session.facts().zone()))));
        if (all.size() > 1) {
            add(new Details(translate("therapy.series.others"), list));
        }
    }

    private static Component link(SeriesSession one, ZoneId zone) {
        var state = translate("therapy.state." + one.state());
        var start = one.startsAt();
        return new RouterLink(
                start == null ? state : Formats.dateAndTime(start, zone) + " · " + state,
                TherapySessionView.class,
                PlanDialogs.parameters(one.session()));
    }
}
